package muniment.analysis.check.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import muniment.analysis.check.Findings;
import muniment.observation.Outcome;
import muniment.text.Phrase;

/**
 * What the parts of a check say, put together: the worst of them decides, and everything that keeps the whole from
 * passing is said, the worst first.
 */
final class Verdict {
    /** More parts are counted in the sentence, not said. */
    private static final int SAID = 12;

    private final List<Part> parts = new ArrayList<>();

    private record Part(Outcome outcome, Phrase says) {}

    Verdict pass(String key, Object... values) {
        return say(Outcome.PASS, key, values);
    }

    Verdict warn(String key, Object... values) {
        return say(Outcome.WARN, key, values);
    }

    Verdict fail(String key, Object... values) {
        return say(Outcome.FAIL, key, values);
    }

    Verdict unknown(String key, Object... values) {
        return say(Outcome.UNKNOWN, key, values);
    }

    Verdict say(Outcome outcome, String key, Object... values) {
        return say(outcome, Phrase.of(key, values));
    }

    Verdict say(Outcome outcome, Phrase phrase) {
        parts.add(new Part(outcome, phrase));
        return this;
    }

    /** The worst of the parts. */
    Outcome outcome() {
        return parts.stream().map(Part::outcome).reduce(Outcome.PASS, Outcome::orWorse);
    }

    /** For choosing among things of which one is enough: the best first, what is certain before what is not. */
    int rank() {
        return switch (outcome()) {
            case PASS -> 0;
            case WARN -> 1;
            case UNKNOWN -> 2;
            case FAIL, NOT_APPLICABLE -> 3;
        };
    }

    /** Ends the draft with the whole. */
    void end(Findings.Draft draft) {
        draft.end(outcome(), "check-platform.whole", words());
    }

    /** The whole in words. */
    Phrase words() {
        var outcome = outcome();
        var telling = parts.stream()
                .filter(part -> outcome == Outcome.PASS || part.outcome() != Outcome.PASS)
                .sorted(Comparator.comparing(Part::outcome))
                .map(Part::says)
                .distinct()
                .toList();
        var said = telling.stream().limit(SAID).toList();
        var whole = said.getFirst();
        for (var next : said.subList(1, said.size())) {
            whole = Phrase.of("check-platform.and", whole, next);
        }
        if (telling.size() > SAID) {
            whole = Phrase.of(
                    "check-platform.and-more", whole, String.valueOf(telling.size() - SAID), telling.size() - SAID);
        }
        return whole;
    }
}
