package muniment.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import muniment.catalog.Sha256;
import muniment.journal.Entry;
import muniment.journal.SignedAs;
import muniment.session.Verification.Comparison;
import muniment.session.Verification.Outcome;
import muniment.signing.PdfSignature;
import muniment.text.Phrase;
import muniment.text.Text;

/**
 * Whether everybody who signed a report, as the history of its assessment notes it, is still in the file. Only this
 * finds a last signature that was cut off: what is left of the file is intact.
 *
 * @param source the name of the assessment
 * @param notes of all reports that left the room, oldest first
 * @param states the digests of every state of the report at hand
 */
record NotedSignatures(String source, List<Entry.OfReport> notes, Set<Sha256> states) {
    NotedSignatures {
        notes = List.copyOf(notes);
        states = Set.copyOf(states);
    }

    /**
     * What the comparison says.
     *
     * @param missing fingerprints of certificates that signed the report and are not in the file
     */
    record Held(List<Comparison> comparisons, Set<String> missing) {
        Held {
            comparisons = List.copyOf(comparisons);
            missing = Set.copyOf(missing);
        }
    }

    /** @param whole of the file at hand */
    Comparison noted(Sha256 whole) {
        if (notes.stream().anyMatch(note -> note.digest().equals(whole))) {
            return new Comparison(Phrase.of("session.compared.noted", source), Outcome.AGREES);
        }
        return notes.stream().map(Entry.OfReport::digest).anyMatch(states::contains)
                ? new Comparison(Phrase.of("session.compared.noted-before", source), Outcome.AGREES)
                : new Comparison(Phrase.of("session.compared.noted", source), Outcome.ABSENT);
    }

    /** Holds the signatures in the file against those that are noted of this report. */
    Held against(List<PdfSignature> signatures) {
        var comparisons = new ArrayList<Comparison>();
        var missing = new HashSet<String>();
        var signed =
                ofThisReport().stream().filter(note -> note.signedAs() != null).toList();
        for (var note : signed) {
            var as = note.signedAs();
            if (as != null) {
                var found = by(as.certificate(), signatures);
                if (found.isEmpty()) {
                    missing.add(as.certificate().hex());
                    comparisons.add(different("session.compared.signature-missing", note, as));
                } else if (!inRole(found.get(), as.role())) {
                    comparisons.add(different("session.compared.role-differs", note, as));
                }
            }
        }
        if (comparisons.isEmpty() && !signed.isEmpty()) {
            comparisons.add(
                    new Comparison(Phrase.of("session.compared.signatures", source, signed.size()), Outcome.AGREES));
        }
        return new Held(comparisons, missing);
    }

    /** The notes whose file is a state of this report, and those of what was signed further from there. */
    private List<Entry.OfReport> ofThisReport() {
        var known = new HashSet<>(states);
        var found = new ArrayList<Entry.OfReport>();
        var left = new ArrayList<>(notes);
        boolean further = true;
        while (further) {
            var leadingOn = left.stream().filter(note -> leadsOn(note, known)).toList();
            leadingOn.forEach(note -> known.add(note.digest()));
            found.addAll(leadingOn);
            further = left.removeAll(leadingOn);
        }
        return found;
    }

    private static boolean leadsOn(Entry.OfReport note, Set<Sha256> known) {
        return known.contains(note.digest())
                || note instanceof Entry.ReportSigned signed && known.contains(signed.before());
    }

    private static Optional<PdfSignature> by(Sha256 certificate, List<PdfSignature> signatures) {
        return signatures.stream()
                .filter(signature -> Stream.ofNullable(signature.signer())
                        .anyMatch(signer -> signer.fingerprint().equals(certificate.hex())))
                .findFirst();
    }

    private static boolean inRole(PdfSignature signature, SignedAs.Role role) {
        var said = signature.claims().roles();
        return said.isEmpty() ? signature.field().equals(Text.slug(role)) : said.contains(Text.slug(role));
    }

    private Comparison different(String key, Entry.OfReport note, SignedAs as) {
        var role = Phrase.of("history.role." + Text.slug(as.role()));
        return new Comparison(Phrase.of(key, source, note.signer(), role), Outcome.DIFFERS);
    }
}
