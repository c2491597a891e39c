package muniment.signing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Who may sign a report next: the author first, then a reviewer and an approver, each once and each another person. Two
 * certificates are of one person when they are of one key, or bear one address, or, where one of them bears none, one
 * name.
 */
record SigningRules(List<PdfSignature> earlier) {
    void require(Role role, SignerCertificate signer) throws Refusal {
        if (earlier.isEmpty() && role != Role.AUTHOR) {
            throw new Refusal(new Problem.AuthorMissing(role));
        }
        for (var signature : earlier) {
            if (in(signature, role)) {
                throw new Refusal(new Problem.RoleTaken(role));
            }
            var other = signature.signer();
            if (other != null && samePerson(other, signer)) {
                throw new Refusal(new Problem.SignedAlready(
                        other.subject().name(), Role.of(signature.part()).orElse(Role.AUTHOR), role));
            }
        }
        if (!earlier.isEmpty() && earlier.stream().noneMatch(signature -> in(signature, Role.AUTHOR))) {
            throw new Refusal(new Problem.AuthorMissing(role));
        }
    }

    /** Two signatures of one person, as another program lets them be made; each may be intact. */
    List<Pair> ofOnePerson() {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < earlier.size(); i++) {
            var one = earlier.get(i);
            for (var other : earlier.subList(i + 1, earlier.size())) {
                if (one.signer() != null && other.signer() != null && samePerson(one.signer(), other.signer())) {
                    pairs.add(new Pair(one.signer(), one.part(), other.part()));
                }
            }
        }
        return pairs;
    }

    /** Who signed twice, and in which roles or places. */
    record Pair(SignerCertificate signer, String role, String otherRole) {}

    private static boolean in(PdfSignature signature, Role role) {
        return signature.part().equals(role.word());
    }

    static boolean samePerson(SignerCertificate one, SignerCertificate other) {
        if (one.publicKey().equals(other.publicKey())) {
            return true;
        }
        var mail = one.subject().mail();
        var otherMail = other.subject().mail();
        return mail.isBlank() || otherMail.isBlank()
                ? plain(one.subject().name()).equals(plain(other.subject().name()))
                : plain(mail).equals(plain(otherMail));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
