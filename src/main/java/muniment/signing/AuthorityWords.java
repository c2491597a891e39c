package muniment.signing;

import java.util.stream.Collectors;

/** Says which address on the network did not answer, and what that means. */
record AuthorityWords(Phrases phrases) {
    String of(Problem.Unanswered problem) {
        var address = Legible.of(problem.address());
        return switch (problem.kind()) {
            case UNREACHABLE -> phrases.say("problem.authority-unreachable", address);
            case TOO_SLOW -> phrases.say("problem.authority-too-slow", address);
            case TOO_LARGE -> phrases.say("problem.answer-too-large", address);
            case NOT_AN_ANSWER, DOES_NOT_KNOW -> phrases.say("problem.answer-unusable", address);
        };
    }

    String of(Problem.ProofsMissing problem) {
        return problem.asked().isEmpty()
                ? phrases.say("problem.proofs-missing")
                : phrases.say(
                        "problem.proofs-missing-asked",
                        problem.asked().stream().map(this::asked).collect(Collectors.joining("; ")));
    }

    private String asked(Problem.Unanswered one) {
        var address = Legible.of(one.address());
        return switch (one.kind()) {
            case UNREACHABLE -> phrases.say("asked.unreachable", address);
            case TOO_SLOW -> phrases.say("asked.too-slow", address);
            case TOO_LARGE -> phrases.say("asked.too-large", address);
            case NOT_AN_ANSWER -> phrases.say("asked.not-an-answer", address);
            case DOES_NOT_KNOW -> phrases.say("asked.does-not-know", address);
        };
    }
}
