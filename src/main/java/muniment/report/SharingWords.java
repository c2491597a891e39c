package muniment.report;

import java.util.stream.Collectors;
import muniment.assessment.Confidentiality.Marked;
import muniment.journal.Redaction;
import muniment.sharing.Notice;
import muniment.text.Text;

/** How confidential evidence is and what readers do not see, in the words of the report. */
public record SharingWords(ReportWords words) {
    /** The level of a piece of evidence, and why it counts where nobody said so. */
    public String marked(Marked marked) {
        return words.say("marked." + Text.slug(marked.basis()), marked.level().title());
    }

    /** What a redacted copy says of its original. */
    public String redacted(Redaction redaction) {
        return words.say("evidence.redacted", redaction.digest().hex(), redaction.because());
    }

    /** Under which profile the report is given out. */
    public String profile(Notice notice) {
        return words.say(
                "sharing.profile", notice.profile().title(), notice.highest().title());
    }

    /** How much evidence is withheld, and where it is named. */
    public String evidence(Notice notice) {
        return words.say("sharing.evidence", notice.withheld().size(), notice.unmarked());
    }

    /** The kinds of content that are withheld; empty when none is. */
    public String parts(Notice notice) {
        var parts = notice.profile().withholds();
        return parts.isEmpty()
                ? ""
                : words.say(
                        "sharing.parts",
                        parts.stream()
                                .map(part -> words.say("sharing.part." + Text.slug(part)))
                                .collect(Collectors.joining(", ")));
    }
}
