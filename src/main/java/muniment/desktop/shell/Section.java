package muniment.desktop.shell;

import muniment.desktop.action.Action;

/** The entries of the rail: where one can go at any time. */
enum Section {
    MATRIX(Action.GO_MATRIX, true),
    CHECKLIST(Action.GO_CHECKLIST, true),
    INTAKE(Action.GO_INTAKE, true),
    REPORT(Action.GO_REPORT, true),
    SLA(Action.GO_SLA, true),
    HISTORY(Action.GO_HISTORY, true),
    VERIFY(Action.GO_VERIFY, false);

    private final Action action;
    private final boolean ofDocument;

    Section(Action action, boolean ofDocument) {
        this.action = action;
        this.ofDocument = ofDocument;
    }

    Action action() {
        return action;
    }

    /** Whether it needs an open assessment. */
    boolean ofDocument() {
        return ofDocument;
    }
}
