package muniment.desktop;

import muniment.text.Text;

/** Which wording the desktop speaks with. */
public final class Bundles {
    private Bundles() {}

    /** All words that a window can need. */
    public static Text load() {
        return Text.load(
                "messages",
                "readiness",
                "refusal",
                "journal",
                "session",
                "signing",
                "receipt",
                "matrix",
                "checklist",
                "obligation",
                "report",
                "report-room",
                "sla",
                "history",
                "verify",
                "trust",
                "viewer",
                "intake",
                "intake-room",
                "observation",
                "disclosure",
                "document");
    }
}
