package muniment.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import muniment.catalog.Edition;
import muniment.catalog.Sha256;
import muniment.journal.EntryId;
import muniment.journal.Person;
import muniment.journal.Scope;
import muniment.signing.Answer;
import muniment.signing.Standing;
import muniment.signing.Verdict;
import muniment.signing.Wording;
import muniment.text.Phrase;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/** What was found out about a file. */
public sealed interface Verification {
    Path file();

    /** Whether nothing is wrong with it. */
    boolean good();

    /**
     * A report.
     *
     * @param digest of the whole file
     * @param verdict what its signatures say
     * @param comparisons its attached data compared with each other and with assessments; empty unless its bytes are as
     *     signed
     */
    record Report(Path file, Sha256 digest, Verdict verdict, List<Comparison> comparisons) implements Verification {
        public Report {
            comparisons = List.copyOf(comparisons);
        }

        /** Whether it is signed and intact but carries no data of an assessment, so that it is no report of ours. */
        public boolean foreign() {
            return verdict instanceof Verdict.Intact
                    && comparisons.stream()
                            .anyMatch(comparison -> comparison.what().key().equals(AttachmentComparison.NO_REPORT));
        }

        /** The answers to all five questions, in their order. */
        public List<Answer> answers(Text text) {
            var answers = new ArrayList<>(Wording.english().answers(verdict));
            answers.add(new ContentAnswer(text).of(this));
            return answers;
        }

        @Override
        public boolean good() {
            return verdict instanceof Verdict.Intact intact
                    && intact.signatures().stream().noneMatch(signature -> signature.standing() == Standing.REVOKED)
                    && !foreign()
                    && comparisons.stream().noneMatch(comparison -> comparison.outcome() == Outcome.DIFFERS);
        }
    }

    /**
     * An assessment in which everything is as it was written.
     *
     * @param checks everything that was computed again
     */
    record Document(Path file, Contents contents, Checks checks) implements Verification {
        @Override
        public boolean good() {
            return true;
        }
    }

    /**
     * An assessment that is not what was written.
     *
     * @param flaws everything found wrong, in the words of the bundle {@code journal}
     * @param contents what can still be read of it, null if nothing can
     * @param checks everything that could be computed again
     */
    record BrokenDocument(
            Path file, List<Phrase> flaws, @Nullable Contents contents, Checks checks) implements Verification {
        public BrokenDocument {
            flaws = List.copyOf(flaws);
        }

        @Override
        public boolean good() {
            return false;
        }
    }

    /**
     * What an assessment holds.
     *
     * @param entries how many entries its history has
     * @param heads the last of them, which stand for all before
     * @param authors who wrote them
     * @param latest when the last was written
     * @param files the different evidence files that it holds
     */
    record Contents(
            Scope scope,
            Edition catalog,
            int entries,
            List<EntryId> heads,
            List<Person> authors,
            Instant latest,
            Files files) {
        public Contents {
            heads = List.copyOf(heads);
            authors = List.copyOf(authors);
        }
    }

    /** Evidence files by their number and size in bytes. */
    record Files(int count, long bytes) {}

    /** Two things that have to say the same. */
    record Comparison(Phrase what, Outcome outcome) {}

    /** How a comparison ended. */
    enum Outcome {
        AGREES,
        DIFFERS,
        /** What would be compared is not there. */
        ABSENT
    }
}
