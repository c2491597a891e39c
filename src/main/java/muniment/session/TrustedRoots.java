package muniment.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import muniment.signing.CertificateFile;
import muniment.signing.Refusal;
import muniment.signing.SignerCertificate;

/**
 * The certificates that a person has said to trust, each in a file of its own named by its fingerprint, beside the
 * person's other settings. A certificate comes here by that person's word alone.
 */
public record TrustedRoots(Path directory) {
    private static final String ENDING = ".pem";
    private static final int SHORTEST = 8;

    public static TrustedRoots of(Workplace workplace) {
        return new TrustedRoots(workplace.config().resolve("trust"));
    }

    /** All of them. */
    public Set<X509Certificate> certificates() throws FileProblem, Refusal {
        var all = new HashSet<X509Certificate>();
        for (var file : files()) {
            all.addAll(CertificateFile.read(file));
        }
        return all;
    }

    /** What they say of whom they name, in the order of their fingerprints. */
    public List<SignerCertificate> list() throws FileProblem, Refusal {
        var all = new ArrayList<SignerCertificate>();
        for (var file : files()) {
            CertificateFile.read(file).stream().map(SignerCertificate::of).forEach(all::add);
        }
        return all;
    }

    /** Trusts every certificate of a file from now on, and tells whom they name. */
    public List<SignerCertificate> add(Path from) throws FileProblem, Refusal {
        return add(CertificateFile.read(from));
    }

    /** Trusts these certificates from now on, and tells whom they name. */
    public List<SignerCertificate> add(Collection<X509Certificate> certificates) throws FileProblem {
        var added = new ArrayList<SignerCertificate>();
        for (var certificate : certificates) {
            added.add(add(certificate));
        }
        return added;
    }

    /** Trusts this certificate from now on, and tells whom it names. */
    public SignerCertificate add(X509Certificate certificate) throws FileProblem {
        var said = SignerCertificate.of(certificate);
        AtomicFile.writeOwn(
                directory.resolve(said.fingerprint() + ENDING),
                CertificateFile.pem(certificate).getBytes(StandardCharsets.US_ASCII));
        return said;
    }

    /**
     * Trusts no longer those whose fingerprint begins so, and tells whom they named.
     *
     * @param fingerprint at least eight hexadecimal digits; fewer name nobody
     */
    public List<SignerCertificate> remove(String fingerprint) throws FileProblem, Refusal {
        var removed = new ArrayList<SignerCertificate>();
        for (var file : files()) {
            boolean named = fingerprint.length() >= SHORTEST
                    && file.getFileName().toString().startsWith(fingerprint);
            if (named) {
                CertificateFile.read(file).stream().map(SignerCertificate::of).forEach(removed::add);
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw FileProblem.writing(file, e);
                }
            }
        }
        return removed;
    }

    private List<Path> files() throws FileProblem {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw FileProblem.reading(directory, e);
        }
    }
}
