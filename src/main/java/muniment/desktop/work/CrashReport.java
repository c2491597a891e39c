package muniment.desktop.work;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Dialogs;
import muniment.desktop.outside.Pasteboard;
import muniment.session.CrashNotes;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/**
 * Tells of a defect of the program: that nothing recorded is lost, a code, the file in which the details are, and a
 * button that copies them.
 *
 * <p>Guarantees that no stack trace is on the screen and that nothing is sent anywhere. The file is written at once, on
 * the thread of the screen: whatever failed, this may not depend on it.
 */
public record CrashReport(Text text, Dialogs dialogs, Pasteboard pasteboard, CrashNotes notes) {
    /** Shows it. */
    public void tell(Throwable problem) {
        var described = new Described(text);
        var code = new Label(ErrorCode.of(problem).value());
        code.getStyleClass().addAll("mono", "title");
        var copy = described.button(Feather.COPY, "crash.copy", () -> pasteboard.copy(details(problem)));
        var row = new HBox(code, copy);
        row.getStyleClass().add("row");
        var body = new VBox(described.label("crash.what"), row, written(problem), described.label("crash.next"));
        body.getStyleClass().add("stack");
        dialogs.tell("crash.title", body);
    }

    private Label written(Throwable problem) {
        var words = new Label(note(problem));
        words.setWrapText(true);
        words.setId("crash-note");
        return words;
    }

    private String note(Throwable problem) {
        try {
            return text.say("crash.written", notes.write(details(problem)).toString());
        } catch (IOException unwritten) {
            return text.say("crash.unwritten", String.valueOf(unwritten.getMessage()));
        }
    }

    /** What the button copies: the code, the versions and the trace. */
    static String details(Throwable problem) {
        var trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        return "Muniment %s, Java %s, %s%n%s%n%s"
                .formatted(
                        String.valueOf(CrashReport.class.getPackage().getImplementationVersion()),
                        Runtime.version(),
                        System.getProperty("os.name"),
                        ErrorCode.of(problem).value(),
                        trace);
    }
}
