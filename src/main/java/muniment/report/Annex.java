package muniment.report;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import muniment.assessment.Stated;
import muniment.journal.Author;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.text.Phrase;

/**
 * What lets a stranger check the report: the history, the index of evidence, earlier reports, the attached files, and
 * everything that analyses saw.
 */
public record Annex(
        History history,
        List<IndexedEvidence> evidence,
        List<Stated<Entry.OfReport>> reports,
        List<Attachment> attachments,
        ObservationAnnex observations) {
    public Annex {
        evidence = List.copyOf(evidence);
        reports = List.copyOf(reports);
        attachments = List.copyOf(attachments);
    }

    Annex enclosingEvidence(Set<EntryId> withheld) {
        var lines = evidence.stream().map(IndexedEvidence::line).toList();
        var enclosed = Stream.concat(attachments.stream(), EnclosedEvidence.of(lines, withheld).stream());
        return new Annex(history, evidence, reports, enclosed.toList(), observations);
    }

    /** A piece of evidence with the obligations that it supports. */
    public record IndexedEvidence(EvidenceLine line, List<Reference> supports) {
        public IndexedEvidence {
            supports = List.copyOf(supports);
        }
    }

    /**
     * Who did how much when.
     *
     * @param people by number of entries, the most first
     * @param latest the last entries, the newest first
     */
    public record History(List<Contribution> people, List<Event> latest, int entries) {
        public History {
            people = List.copyOf(people);
            latest = List.copyOf(latest);
        }
    }

    /** What one author's key wrote. */
    public record Contribution(Author author, int entries, Instant first, Instant last) {}

    /** One entry in words. */
    public record Event(Instant at, String by, Phrase what, boolean undone) {}
}
