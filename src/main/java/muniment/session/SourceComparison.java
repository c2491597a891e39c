package muniment.session;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import muniment.assessment.Assessment;
import muniment.assessment.Stated;
import muniment.catalog.Catalog;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.JournalProblem;
import muniment.journal.Recorded;
import muniment.journal.store.Documents;
import muniment.journal.store.Verified;
import muniment.readiness.Readiness;
import muniment.report.TallyJson;
import muniment.session.NotedSignatures.Held;
import muniment.session.Verification.Comparison;
import muniment.session.Verification.Outcome;
import muniment.text.Phrase;
import muniment.text.Text;

/**
 * Holds a report against the assessment that it was made from: the entries that it names have to be there, and the
 * state that they lead to, folded and judged again, has to give the report's figures; whoever signed it has to be in
 * it.
 */
record SourceComparison(JsonNode attached, SignedReport report) {
    private static final int FURTHEST_EAST = 14;
    private static final int FURTHEST_WEST = -12;

    /** @throws JournalProblem if the assessment cannot be read */
    Held with(Beside source) throws JournalProblem {
        var name = String.valueOf(source.file().getFileName());
        try (var journal = Documents.openReadOnly(source.file(), Verified.none(), source.password())) {
            var entries = journal.entries();
            var known = new HashMap<String, Recorded>();
            entries.forEach(entry -> known.put(entry.id().toString(), entry));
            var heads = heads();
            if (heads.stream().noneMatch(known::containsKey)) {
                var other = new Comparison(Phrase.of("session.compared.other-assessment", name), Outcome.ABSENT);
                return new Held(List.of(other), Set.of());
            }
            var comparisons = new ArrayList<Comparison>();
            comparisons.add(
                    compared("session.compared.heads", name, known.keySet().containsAll(heads)));
            var reached = reached(heads, known);
            var then = entries.stream()
                    .filter(entry -> reached.contains(entry.id()))
                    .toList();
            var catalog = Desk.catalogOf(source.file(), journal);
            comparisons.add(
                    compared("session.compared.figures-again", name, sameFigures(catalog, Assessment.of(then))));
            var notes = Assessment.of(entries).reports().stream()
                    .<Entry.OfReport>map(Stated::value)
                    .toList();
            var noted = new NotedSignatures(name, notes, ReportStates.of(report.pdf()));
            comparisons.add(noted.noted(report.digest()));
            var held = noted.against(report.signatures());
            comparisons.addAll(held.comparisons());
            comparisons.add(new Comparison(
                    Phrase.of("session.compared.since", name, entries.size() - then.size()), Outcome.AGREES));
            return new Held(comparisons, held.missing());
        }
    }

    private Set<String> heads() {
        var heads = new HashSet<String>();
        attached.path("journal").path("heads").forEach(head -> heads.add(head.asText()));
        return heads;
    }

    /** The entries that the heads stand for. */
    private static Set<EntryId> reached(Set<String> heads, Map<String, Recorded> known) {
        var wanted = new HashSet<EntryId>();
        var open = new ArrayDeque<Recorded>();
        heads.stream()
                .flatMap(head -> Optional.ofNullable(known.get(head)).stream())
                .forEach(open::add);
        while (!open.isEmpty()) {
            var entry = open.removeFirst();
            if (wanted.add(entry.id())) {
                entry.parents().stream()
                        .flatMap(parent -> Optional.ofNullable(known.get(parent.toString())).stream())
                        .forEach(open::add);
            }
        }
        return wanted;
    }

    /** A report does not say in which zone its day was reckoned, so that any zone may give its figures. */
    private boolean sameFigures(Catalog catalog, Assessment assessment) {
        try {
            var day = LocalDate.parse(attached.path("judgedOn").asText());
            return IntStream.rangeClosed(FURTHEST_WEST, FURTHEST_EAST)
                    .mapToObj(ZoneOffset::ofHours)
                    .map(zone -> Readiness.judge(catalog, assessment, day, zone))
                    .anyMatch(this::same);
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private boolean same(Readiness readiness) {
        return Text.slug(readiness.verdict()).equals(attached.path("verdict").asText())
                && TallyJson.of(readiness.tally())
                        .toString()
                        .equals(attached.path("tally").toString())
                && readiness.standings().stream()
                        .map(standing -> standing.obligation().id().value() + " " + Text.slug(standing.status()))
                        .toList()
                        .equals(StreamSupport.stream(
                                        attached.path("obligations").spliterator(), false)
                                .map(one -> one.path("id").asText() + " "
                                        + one.path("status").asText())
                                .toList());
    }

    private static Comparison compared(String key, String name, boolean same) {
        return new Comparison(Phrase.of(key, name), same ? Outcome.AGREES : Outcome.DIFFERS);
    }
}
