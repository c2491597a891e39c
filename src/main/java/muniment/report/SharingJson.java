package muniment.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import muniment.assessment.Confidentiality.Marked;
import muniment.journal.Redaction;
import muniment.sharing.Notice;
import muniment.sharing.Withheld;
import org.jspecify.annotations.Nullable;

/** How confidential evidence is, what it is a redacted copy of and what readers do not see, as machines read it. */
public final class SharingJson {
    private SharingJson() {}

    /** The profile with what it withholds; null when nothing is withheld on anybody's account. */
    static @Nullable ObjectNode sharing(ReportOptions options) {
        return options.shared().map(SharingJson::of).orElse(null);
    }

    /** The profile with what it withholds. */
    public static ObjectNode of(Notice notice) {
        var profile = notice.profile();
        var node = JsonText.object()
                .put("profile", profile.id())
                .put("title", profile.title())
                .put("highest", notice.highest().id().value());
        node.set(
                "withholds",
                JsonText.texts(profile.withholds().stream().map(JsonText::name).toList()));
        node.set("withheld", JsonText.array(notice.withheld(), SharingJson::withheld));
        return node.put("unmarked", notice.unmarked());
    }

    private static ObjectNode withheld(Withheld withheld) {
        return JsonText.object()
                .put("id", withheld.id().toString())
                .put("sha256", JsonText.text(withheld.digest()))
                .put("reason", JsonText.name(withheld.reason()));
    }

    /** The level of a piece of evidence, and why it counts. */
    static ObjectNode marked(Marked marked) {
        return JsonText.object().put("level", marked.level().id().value()).put("basis", JsonText.name(marked.basis()));
    }

    /** What a redacted copy says of its original. */
    static ObjectNode redaction(Redaction redaction) {
        var node = JsonText.object()
                .put("original", redaction.original().toString())
                .put("sha256", redaction.digest().hex())
                .put("because", redaction.because());
        return switch (redaction.way()) {
            case Redaction.Prepared _ -> node.put("way", "prepared").putNull("places");
            case Redaction.Hidden hidden -> node.put("way", "hidden").put("places", hidden.places());
        };
    }
}
