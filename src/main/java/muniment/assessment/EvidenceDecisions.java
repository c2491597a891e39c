package muniment.assessment;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import muniment.assessment.Decision.Field;
import muniment.catalog.Catalog;
import muniment.catalog.StatementId;
import muniment.journal.Content;
import muniment.journal.Entry;
import muniment.journal.Evidence;
import muniment.journal.Times;

/** Decides the commands about evidence. Evidence is never deleted: it is withdrawn with a reason. */
record EvidenceDecisions(Catalog catalog, Assessment assessment) {
    private static final long LARGEST_FILE = 4L << 30;

    Decision record(Command.RecordEvidence command) {
        var evidence = command.evidence();
        var refusals = new Refusals()
                .needs(evidence.title(), Field.TITLE, "evidence-title-missing")
                .unless(!command.obligations().isEmpty(), Field.OBLIGATION, "evidence-without-obligation");
        obligations(refusals, command.obligations());
        content(refusals, evidence.content());
        times(refusals, evidence.times());
        provenance(refusals, evidence);
        new MarkingDecisions(assessment).redaction(refusals, evidence);
        return refusals.orElse(() -> List.of(new Entry.EvidenceRecorded(evidence, command.obligations())));
    }

    Decision link(Command.LinkEvidence command) {
        var onFile = assessment.evidence(command.evidence());
        var refusals = new Refusals()
                .unless(onFile.isPresent(), Field.EVIDENCE, "unknown-evidence")
                .unless(!command.obligations().isEmpty(), Field.OBLIGATION, "evidence-without-obligation");
        onFile.ifPresent(known -> refusals.unless(known.stands(), Field.EVIDENCE, "evidence-withdrawn"));
        obligations(refusals, command.obligations());
        return refusals.orElse(() -> {
            var further = new HashSet<>(command.obligations());
            onFile.ifPresent(known -> further.removeAll(known.obligations()));
            return further.isEmpty()
                    ? List.of()
                    : List.of(new Entry.EvidenceLinked(command.evidence(), Set.copyOf(further)));
        });
    }

    Decision withdraw(Command.WithdrawEvidence command) {
        var onFile = assessment.evidence(command.evidence());
        var refusals = new Refusals()
                .unless(onFile.isPresent(), Field.EVIDENCE, "unknown-evidence")
                .needs(command.because(), Field.BECAUSE, "reason-missing");
        onFile.ifPresent(known -> refusals.unless(known.stands(), Field.EVIDENCE, "evidence-withdrawn"));
        return refusals.orElse(() -> List.of(new Entry.EvidenceWithdrawn(
                command.evidence(), command.because().strip())));
    }

    private void obligations(Refusals refusals, Set<StatementId> obligations) {
        var unknown = obligations.stream()
                .filter(id -> catalog.obligation(id).isEmpty())
                .map(StatementId::value)
                .sorted()
                .collect(Collectors.joining(", "));
        refusals.unless(unknown.isEmpty(), Field.OBLIGATION, "unknown-obligation", unknown);
    }

    private static void content(Refusals refusals, Content content) {
        switch (content) {
            case Content.File file ->
                refusals.fits(file.name(), Field.CONTENT)
                        .fits(file.mediaType(), Field.CONTENT)
                        .unless(
                                file.size() >= 0 && file.size() <= LARGEST_FILE,
                                Field.CONTENT,
                                "file-too-large",
                                LARGEST_FILE);
            case Content.Note(var text) -> refusals.needs(text, Field.CONTENT, "note-empty");
            case Content.Link(var address) ->
                refusals.fits(address, Field.CONTENT)
                        .unless(isWebAddress(address), Field.CONTENT, "not-an-address", address);
            case Content.Interview(var with, var summary) ->
                refusals.needs(with, Field.CONTENT, "interview-partner-missing")
                        .needs(summary, Field.CONTENT, "note-empty");
            case Content.Observation(var what, var seen) ->
                refusals.needs(what, Field.CONTENT, "observed-what-missing").needs(seen, Field.CONTENT, "note-empty");
        }
    }

    private static boolean isWebAddress(String address) {
        try {
            var uri = URI.create(address.strip());
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static void times(Refusals refusals, Times times) {
        var captured = times.captured();
        var from = times.coversFrom();
        var to = times.coversTo();
        refusals.unless(captured == null || !captured.isAfter(times.received()), Field.TIMES, "captured-after-received")
                .unless(from == null || to == null || !to.isBefore(from), Field.TIMES, "period-backwards")
                .keeps(captured, Field.TIMES)
                .keeps(from, Field.TIMES)
                .keeps(to, Field.TIMES)
                .keeps(times.received(), Field.TIMES)
                .keeps(times.validUntil(), Field.TIMES);
    }

    private static void provenance(Refusals refusals, Evidence evidence) {
        var custody = evidence.custody();
        refusals.fits(custody.source(), Field.EVIDENCE)
                .fits(custody.obtained(), Field.EVIDENCE)
                .fits(custody.collectedBy(), Field.EVIDENCE)
                .fits(evidence.sample().population(), Field.EVIDENCE)
                .fits(evidence.sample().selection(), Field.EVIDENCE);
    }
}
