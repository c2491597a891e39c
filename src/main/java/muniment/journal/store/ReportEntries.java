package muniment.journal.store;

import java.io.IOException;
import java.util.Set;
import muniment.journal.Entry;
import muniment.journal.SignedAs;
import org.jspecify.annotations.Nullable;

/** The stored form of entries that speak of reports which left the room. */
final class ReportEntries {
    private ReportEntries() {}

    static void write(Body body, Entry.ReportIssued entry) throws IOException {
        body.digest("digest", entry.digest()).text("file", entry.file()).text("signer", entry.signer());
        write(body, entry.signedAs());
        if (!entry.heads().isEmpty()) {
            body.ids("heads", entry.heads());
        }
    }

    static void write(Body body, Entry.ReportSigned entry) throws IOException {
        body.digest("before", entry.before())
                .digest("digest", entry.digest())
                .text("file", entry.file())
                .text("signer", entry.signer());
        write(body, entry.signedAs());
        body.ids("heads", entry.heads());
    }

    private static void write(Body body, @Nullable SignedAs signedAs) throws IOException {
        if (signedAs != null) {
            body.object(
                    "signedAs",
                    part -> part.digest("certificate", signedAs.certificate())
                            .constant("role", signedAs.role())
                            .constant("level", signedAs.level()));
        }
    }

    /** As it was noted before the state that a report shows was noted with it. */
    static Entry issuedBefore(Fields fields) throws MalformedEntry {
        return new Entry.ReportIssued(
                fields.digest("digest"), fields.text("file"), fields.text("signer"), null, Set.of());
    }

    static Entry issued(Fields fields) throws MalformedEntry {
        var heads = fields.ids("heads");
        if (heads.isEmpty()) {
            throw new MalformedEntry("a report of no state");
        }
        var signedAs = fields.has("signedAs") ? signedAs(fields) : null;
        try {
            return new Entry.ReportIssued(
                    fields.digest("digest"), fields.text("file"), fields.text("signer"), signedAs, heads);
        } catch (IllegalArgumentException e) {
            throw new MalformedEntry(String.valueOf(e.getMessage()), e);
        }
    }

    static Entry signed(Fields fields) throws MalformedEntry {
        try {
            return new Entry.ReportSigned(
                    fields.digest("before"),
                    fields.digest("digest"),
                    fields.text("file"),
                    fields.text("signer"),
                    signedAs(fields),
                    fields.ids("heads"));
        } catch (IllegalArgumentException e) {
            throw new MalformedEntry(String.valueOf(e.getMessage()), e);
        }
    }

    private static SignedAs signedAs(Fields fields) throws MalformedEntry {
        var written = fields.object("signedAs");
        var signedAs = new SignedAs(
                written.digest("certificate"),
                written.constant("role", SignedAs.Role.class),
                written.constant("level", SignedAs.Level.class));
        written.nothingElse();
        return signedAs;
    }
}
