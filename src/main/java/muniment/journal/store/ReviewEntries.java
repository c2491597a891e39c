package muniment.journal.store;

import java.io.IOException;
import muniment.journal.Entry;

/** The stored form of entries with which people hand work to each other. */
final class ReviewEntries {
    private ReviewEntries() {}

    static void write(Body body, Entry.Submitted entry) throws IOException {
        body.obligation(entry.obligation()).digest("content", entry.content()).ids("replaces", entry.replaces());
    }

    static Entry submitted(Fields fields) throws MalformedEntry {
        return new Entry.Submitted(fields.obligation(), fields.digest("content"), fields.ids("replaces"));
    }

    static void write(Body body, Entry.Accepted entry) throws IOException {
        body.obligation(entry.obligation())
                .digest("content", entry.content())
                .text("comment", entry.comment())
                .ids("replaces", entry.replaces());
    }

    static Entry accepted(Fields fields) throws MalformedEntry {
        return new Entry.Accepted(
                fields.obligation(), fields.digest("content"), fields.text("comment"), fields.ids("replaces"));
    }

    static void write(Body body, Entry.Returned entry) throws IOException {
        body.obligation(entry.obligation()).text("feedback", entry.feedback()).ids("replaces", entry.replaces());
    }

    static Entry returned(Fields fields) throws MalformedEntry {
        return new Entry.Returned(fields.obligation(), fields.text("feedback"), fields.ids("replaces"));
    }

    static void write(Body body, Entry.Commented entry) throws IOException {
        body.obligation(entry.obligation()).text("text", entry.text());
    }

    static Entry commented(Fields fields) throws MalformedEntry {
        return new Entry.Commented(fields.obligation(), fields.text("text"));
    }
}
