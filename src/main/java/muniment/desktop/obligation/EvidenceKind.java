package muniment.desktop.obligation;

import muniment.desktop.kit.Mark;
import muniment.desktop.kit.Tone;
import muniment.journal.Content;
import muniment.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The kinds of evidence, each with its icon. */
enum EvidenceKind {
    FILE(Feather.FILE),
    NOTE(Feather.EDIT_3),
    LINK(Feather.LINK),
    INTERVIEW(Feather.MESSAGE_SQUARE),
    OBSERVATION(Feather.EYE);

    private final Ikon icon;

    EvidenceKind(Ikon icon) {
        this.icon = icon;
    }

    static EvidenceKind of(Content content) {
        return switch (content) {
            case Content.File _ -> FILE;
            case Content.Note _ -> NOTE;
            case Content.Link _ -> LINK;
            case Content.Interview _ -> INTERVIEW;
            case Content.Observation _ -> OBSERVATION;
        };
    }

    Ikon icon() {
        return icon;
    }

    Mark mark(Text text) {
        return new Mark(icon, text.name("obligation.kind", this), Tone.NEUTRAL);
    }
}
