package muniment.journal;

import java.util.regex.Pattern;

/** An Ed25519 public key (RFC 8032) as 64 lower-case hexadecimal digits. */
public record AuthorKey(String hex) {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public AuthorKey {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("not an Ed25519 public key: '" + hex + "'");
        }
    }
}
