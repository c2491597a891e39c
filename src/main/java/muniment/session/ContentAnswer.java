package muniment.session;

import java.util.List;
import muniment.session.Verification.Comparison;
import muniment.signing.Answer;
import muniment.signing.Answer.Tone;
import muniment.signing.Question;
import muniment.text.Text;

/** Says whether what a report holds in several places is the same. */
record ContentAnswer(Text text) {
    Answer of(Verification.Report report) {
        if (report.comparisons().isEmpty()) {
            return new Answer(Question.CONTENT, Tone.SILENT, List.of(text.say("session.content.not-asked")));
        }
        var tone = report.comparisons().stream().map(ContentAnswer::tone).reduce(Tone.GOOD, Tone::or);
        var sentences = report.comparisons().stream().map(this::sentence).toList();
        return new Answer(Question.CONTENT, tone, sentences);
    }

    private static Tone tone(Comparison comparison) {
        return switch (comparison.outcome()) {
            case AGREES -> Tone.GOOD;
            case DIFFERS -> Tone.BAD;
            case ABSENT -> Tone.CAUTION;
        };
    }

    private String sentence(Comparison comparison) {
        var what = text.say(comparison.what());
        return switch (comparison.outcome()) {
            case AGREES -> text.say("session.content.agrees", what);
            case DIFFERS -> text.say("session.content.differs", what);
            case ABSENT -> text.say("session.content.absent", what);
        };
    }
}
