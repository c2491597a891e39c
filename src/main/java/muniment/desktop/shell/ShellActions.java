package muniment.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import muniment.assessment.Decision;
import muniment.desktop.action.Action;
import muniment.desktop.kit.Tone;
import muniment.desktop.work.Notice;
import muniment.desktop.work.Notices;
import muniment.text.Text;

/** Does the actions that belong to the window rather than to a room. */
final class ShellActions {
    private static final String UNDO_NOTICE = "undo";

    private final Doors doors;
    private final Panels panels;
    private final Notices notices;
    private final Text text;
    private final Runnable quit;
    private final Runnable focusSearch;

    ShellActions(Doors doors, Panels panels, Notices notices, Text text, Runnable quit, Runnable focusSearch) {
        this.doors = doors;
        this.panels = panels;
        this.notices = notices;
        this.text = text;
        this.quit = quit;
        this.focusSearch = focusSearch;
    }

    void perform(Action action, ShellPresenter shell) {
        switch (action) {
            case NEW -> doors.makeNew();
            case OPEN -> doors.choose();
            case CLOSE -> doors.close();
            case QUIT -> quit.run();
            case UNDO -> shell.document().ifPresent(document -> document.undo(this::say));
            case REDO -> shell.document().ifPresent(document -> document.redo(this::say));
            case BACK -> shell.back();
            case FORWARD -> shell.forward();
            case FIND -> focusSearch.run();
            case SETTINGS -> panels.settings();
            case SHORTCUTS -> panels.shortcuts();
            case EDIT_SCOPE -> shell.document().ifPresent(panels::scope);
            case TAKE_RECEIPT -> shell.document().ifPresent(panels::receipt);
            case SHOW_PEOPLE -> shell.document().ifPresent(panels::people);
            case EXPORT_EVIDENCE -> shell.document().ifPresent(panels::export);
            case PROTECT -> doors.protect(PasswordChange.SET);
            case CHANGE_PASSWORD -> doors.protect(PasswordChange.CHANGE);
            case REMOVE_PASSWORD -> doors.protect(PasswordChange.REMOVE);
            case GO_MATRIX -> shell.go(Places.of(Section.MATRIX));
            case GO_CHECKLIST -> shell.go(Places.of(Section.CHECKLIST));
            case GO_INTAKE -> shell.go(Places.of(Section.INTAKE));
            case GO_REPORT -> shell.go(Places.of(Section.REPORT));
            case GO_SLA -> shell.go(Places.of(Section.SLA));
            case GO_HISTORY -> shell.go(Places.of(Section.HISTORY));
            case GO_VERIFY -> shell.go(Places.of(Section.VERIFY));
            case NEXT_OBLIGATION,
                    PREVIOUS_OBLIGATION,
                    ADD_EVIDENCE,
                    PASTE_EVIDENCE,
                    SUBMIT,
                    ACCEPT,
                    RETURN,
                    ISSUE_REPORT,
                    FIND_NEXT,
                    FIND_PREVIOUS,
                    GO_TO_LINE -> {}
        }
    }

    /** An assessment is opened, a report verified; anything else comes in as evidence where an assessment is open. */
    void dropped(List<Path> files, ShellPresenter shell) {
        var assessment = files.stream().filter(file -> named(file, ".muniment")).findFirst();
        if (assessment.isPresent()) {
            doors.open(assessment.get());
        } else if (shell.document().isEmpty() || files.size() == 1 && named(files.getFirst(), ".pdf")) {
            verified(files, shell);
        } else {
            shell.go(Places.of(Section.INTAKE));
            shell.offer(files);
        }
    }

    private void verified(List<Path> files, ShellPresenter shell) {
        if (files.stream().anyMatch(file -> named(file, ".pdf"))) {
            shell.go(Places.of(Section.VERIFY));
            shell.offer(files);
        } else {
            notices.show(Notice.of("drop", Tone.INFO, text.say("shell.drop.nowhere")));
        }
    }

    private static boolean named(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private void say(Decision decision) {
        switch (decision) {
            case Decision.Accepted _ -> notices.settle(UNDO_NOTICE);
            case Decision.Refused(var reasons) ->
                notices.show(Notice.of(
                        UNDO_NOTICE, Tone.INFO, text.say(reasons.getFirst().phrase())));
        }
    }
}
