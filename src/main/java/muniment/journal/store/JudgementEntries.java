package muniment.journal.store;

import java.io.IOException;
import muniment.journal.Entry;
import muniment.journal.Method;
import muniment.journal.Result;

/** The stored form of entries that say how an obligation stands and who brings it home by when. */
final class JudgementEntries {
    private JudgementEntries() {}

    static void write(Body body, Entry.ResultSet entry) throws IOException {
        body.obligation(entry.obligation())
                .constant("result", entry.result())
                .constant("method", entry.method())
                .text("because", entry.because())
                .digest("statement", entry.statement())
                .ids("replaces", entry.replaces());
    }

    static Entry resultSet(Fields fields) throws MalformedEntry {
        return new Entry.ResultSet(
                fields.obligation(),
                fields.constant("result", Result.class),
                fields.constantOrNull("method", Method.class),
                fields.text("because"),
                fields.digest("statement"),
                fields.ids("replaces"));
    }

    static void write(Body body, Entry.RiskAccepted entry) throws IOException {
        body.obligation(entry.obligation())
                .date("until", entry.until())
                .text("because", entry.because())
                .text("acceptedBy", entry.acceptedBy())
                .digest("statement", entry.statement())
                .ids("replaces", entry.replaces());
    }

    static Entry riskAccepted(Fields fields) throws MalformedEntry {
        return new Entry.RiskAccepted(
                fields.obligation(),
                fields.date("until"),
                fields.text("because"),
                fields.text("acceptedBy"),
                fields.digest("statement"),
                fields.ids("replaces"));
    }

    static void write(Body body, Entry.OwnerSet entry) throws IOException {
        body.obligation(entry.obligation()).text("owner", entry.owner()).ids("replaces", entry.replaces());
    }

    static Entry ownerSet(Fields fields) throws MalformedEntry {
        return new Entry.OwnerSet(fields.obligation(), fields.text("owner"), fields.ids("replaces"));
    }

    static void write(Body body, Entry.DueSet entry) throws IOException {
        body.obligation(entry.obligation()).date("due", entry.due()).ids("replaces", entry.replaces());
    }

    static Entry dueSet(Fields fields) throws MalformedEntry {
        return new Entry.DueSet(fields.obligation(), fields.dateOrNull("due"), fields.ids("replaces"));
    }
}
