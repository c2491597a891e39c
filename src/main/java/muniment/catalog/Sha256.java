package muniment.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A SHA-256 digest as 64 lower-case hexadecimal digits (FIPS 180-4). */
public record Sha256(String hex) implements Comparable<Sha256> {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 digest: '" + hex + "'");
        }
    }

    /** The digest of these bytes. */
    public static Sha256 of(byte[] bytes) {
        return of(algorithm().digest(bytes), 0);
    }

    /** The digest of the UTF-8 form of a text. */
    public static Sha256 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes 32 digest bytes that were computed elsewhere, for instance while streaming. */
    public static Sha256 ofDigest(byte[] digest) {
        return of(digest, 0);
    }

    /** A fresh computation for callers that stream. */
    public static MessageDigest algorithm() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static Sha256 of(byte[] digest, int from) {
        return new Sha256(HexFormat.of().formatHex(digest, from, digest.length));
    }

    /** The 32 bytes. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** The first twelve digits, for places where people compare by eye. */
    public String brief() {
        return hex.substring(0, 12);
    }

    @Override
    public int compareTo(Sha256 other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
