package muniment.analysis.check.load;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.Fact;
import muniment.observation.Measurement;
import muniment.observation.Outcome;
import muniment.observation.Subject;
import muniment.text.Phrase;

/**
 * What one reading shows, subject by subject.
 *
 * <p>Written down are the subjects that fail, warn or are unknown, and those that did so in another reading, so that
 * the newer word takes the place of the older one; the rest stands in the summary.
 *
 * @param where stands for the reading, for what is too much to be said one by one
 * @param verdicts of the single subjects
 * @param summary of the others; may be empty
 */
record Sheet(Subject where, List<Verdict> verdicts, List<Verdict> summary) {
    /** More subjects of one reading are counted, not listed. */
    private static final int LISTED = 200;

    Sheet {
        verdicts = worstOfEach(verdicts);
        summary = List.copyOf(summary);
    }

    static void write(Findings findings, List<Sheet> sheets) {
        Set<Subject> told = new HashSet<>();
        for (var sheet : sheets) {
            sheet.verdicts.stream()
                    .filter(verdict -> verdict.outcome() != Outcome.PASS)
                    .map(Verdict::subject)
                    .forEach(told::add);
        }
        sheets.forEach(sheet -> sheet.write(findings, told));
    }

    private void write(Findings findings, Set<Subject> told) {
        var chosen = verdicts.stream()
                .filter(verdict -> told.contains(verdict.subject()))
                .sorted(Comparator.comparing(Verdict::outcome))
                .toList();
        chosen.stream().limit(LISTED).forEach(verdict -> verdict.write(findings));
        if (chosen.size() > LISTED) {
            var rest = chosen.subList(LISTED, chosen.size());
            new Verdict(
                            rest.getFirst().outcome(),
                            where,
                            rest.stream()
                                    .flatMap(verdict -> verdict.seen().stream())
                                    .toList(),
                            new Measurement(Integer.toString(rest.size()), ""),
                            "",
                            Phrase.of("check-load.more", Integer.toString(rest.size())))
                    .write(findings);
        }
        summary.forEach(verdict -> verdict.write(findings));
    }

    /** What stands for a reading, at the node that answered. */
    static Subject whereOf(Seen<? extends Fact> seen, String at) {
        return new Subject(
                Subject.Kind.ARTEFACT, seen.reading().recognition().kind().value(), at);
    }

    private static List<Verdict> worstOfEach(List<Verdict> verdicts) {
        Map<Subject, Verdict> worst = new LinkedHashMap<>();
        for (var verdict : verdicts) {
            worst.merge(
                    verdict.subject(),
                    verdict,
                    (one, other) -> one.outcome().compareTo(other.outcome()) <= 0 ? one : other);
        }
        return List.copyOf(worst.values());
    }
}
