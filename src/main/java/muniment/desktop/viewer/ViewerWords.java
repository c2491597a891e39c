package muniment.desktop.viewer;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import muniment.desktop.kit.Fact;
import muniment.desktop.kit.FileSize;
import muniment.desktop.kit.Mark;
import muniment.desktop.kit.Tone;
import muniment.desktop.viewer.ViewerModel.Body;
import muniment.desktop.viewer.ViewerModel.Card;
import muniment.desktop.viewer.ViewerModel.Head;
import muniment.desktop.viewer.ViewerModel.Row;
import muniment.observation.Place;
import muniment.session.viewing.CertificateFacts;
import muniment.session.viewing.Original;
import muniment.session.viewing.ShownLine;
import muniment.session.viewing.TableRows;
import muniment.session.viewing.Viewing;
import muniment.text.Legible;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** Puts an artefact into words and marks. */
record ViewerWords(Text text) {
    private static final int TAB = 8;
    private static final int HEX_LINE = 16;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    Head unopened(Original original) {
        return new Head(original.name(), size(original), original.digest().hex(), "", List.of(), List.of());
    }

    private String size(Original original) {
        return new FileSize(text).of(original.size());
    }

    Head head(Viewing viewing, Place at) {
        var original = viewing.original();
        return new Head(
                original.name(),
                facts(viewing),
                original.digest().hex(),
                at instanceof Place.Whole ? "" : place(at),
                remarks(viewing, at),
                Ways.of(viewing));
    }

    private String facts(Viewing viewing) {
        var size = size(viewing.original());
        return switch (viewing.shape()) {
            case Viewing.Text shape ->
                text.say(
                        "viewer.facts-text",
                        size,
                        shape.lines().count(),
                        shape.lines().encoding().charset().name(),
                        viewing.mediaType());
            case Viewing.Pages(var book) -> text.say("viewer.facts-pages", size, book.pages());
            case Viewing.Certificates _, Viewing.Picture _, Viewing.Opaque _ ->
                text.say("viewer.facts", size, viewing.mediaType());
        };
    }

    /** Where a place is, in words. */
    String place(Place at) {
        return switch (at) {
            case Place.Lines(var from, var to) when from == to -> text.say("viewer.place-line", from);
            case Place.Lines(var from, var to) -> text.say("viewer.place-lines", from, to);
            case Place.Pointer(var path) -> path;
            case Place.Whole _ -> text.say("viewer.place-whole");
        };
    }

    private List<Mark> remarks(Viewing viewing, Place at) {
        var remarks = new ArrayList<Mark>();
        if (!Ways.holds(viewing, at)) {
            remarks.add(new Mark(Feather.ALERT_TRIANGLE, text.say("viewer.place-missing", place(at)), Tone.CAUTION));
        }
        if (viewing.shape() instanceof Viewing.Text shape
                && viewing.mediaType().equals("application/json")
                && shape.laidOut().isEmpty()) {
            remarks.add(new Mark(Feather.INFO, text.say("viewer.not-json"), Tone.INFO));
        }
        return remarks;
    }

    /** Lines without what moves a cursor or turns letters round, tabs as blanks. */
    List<LineRows.Shown> shown(List<ShownLine> lines) {
        return lines.stream()
                .map(line -> new LineRows.Shown(
                        Legible.value(expanded(line.text())),
                        line.left() == 0 ? "" : "  " + text.say("viewer.left-out", new FileSize(text).of(line.left()))))
                .toList();
    }

    private static String expanded(String line) {
        if (line.indexOf('\t') < 0) {
            return line;
        }
        var expanded = new StringBuilder();
        line.chars().forEach(character -> {
            if (character == '\t') {
                expanded.repeat(' ', TAB - expanded.length() % TAB);
            } else {
                expanded.append((char) character);
            }
        });
        return expanded.toString();
    }

    Body.Table table(TableRows table, Place at) {
        return new Body.Table(
                table.columns().stream().map(Legible::value).toList(),
                table.rows().stream()
                        .map(row -> new Row(
                                row.line(),
                                row.cells().stream().map(Legible::value).toList(),
                                at instanceof Place.Lines(var from, var to) && from <= row.line() && row.line() <= to))
                        .toList(),
                table.whole() ? "" : text.say("viewer.table-cut", table.rows().size()));
    }

    String unreadable(Viewing viewing) {
        return text.say("viewer.bytes-why", size(viewing.original()), viewing.mediaType());
    }

    /** Sixteen bytes to a line, with their place. */
    String hexadecimal(byte[] bytes) {
        var lines = new StringBuilder();
        for (int at = 0; at < bytes.length; at += HEX_LINE) {
            var end = Math.min(bytes.length, at + HEX_LINE);
            lines.append(HexFormat.of().toHexDigits(at)).append("  ");
            lines.append(HexFormat.ofDelimiter(" ").formatHex(bytes, at, end)).append('\n');
        }
        return lines.toString();
    }

    List<Card> cards(List<CertificateFacts> certificates, Instant now) {
        return certificates.stream().map(certificate -> card(certificate, now)).toList();
    }

    private Card card(CertificateFacts certificate, Instant now) {
        var names = certificate.names();
        var key = certificate.key();
        var facts = new ArrayList<Fact>();
        add(facts, "subject", names.subject());
        add(facts, "issuer", names.issuer());
        add(facts, "hosts", String.join(", ", names.hosts()));
        add(
                facts,
                "valid",
                text.say(
                        "viewer.certificate.from-until",
                        TIME.format(certificate.from()),
                        TIME.format(certificate.until())));
        add(
                facts,
                "key",
                key.bits() == 0
                        ? key.algorithm()
                        : text.say("viewer.certificate.key-bits", key.algorithm(), Integer.toString(key.bits())));
        add(facts, "signature", key.signature());
        add(facts, "serial", certificate.serial());
        add(facts, "fingerprint", certificate.fingerprint());
        return new Card(commonName(names.subject()), marks(certificate, now), facts);
    }

    private void add(List<Fact> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(text.say("viewer.certificate." + name), Legible.value(value)));
        }
    }

    private List<Mark> marks(CertificateFacts certificate, Instant now) {
        var marks = new ArrayList<Mark>();
        if (now.isBefore(certificate.from())) {
            marks.add(new Mark(Feather.CLOCK, text.say("viewer.certificate.not-yet"), Tone.CAUTION));
        } else if (now.isAfter(certificate.until())) {
            marks.add(new Mark(Feather.X_OCTAGON, text.say("viewer.certificate.expired"), Tone.BAD));
        } else {
            marks.add(new Mark(Feather.CHECK_CIRCLE, text.say("viewer.certificate.in-time"), Tone.GOOD));
        }
        if (certificate.names().subject().equals(certificate.names().issuer())) {
            marks.add(new Mark(Feather.USER, text.say("viewer.certificate.self-issued"), Tone.CAUTION));
        }
        if (certificate.authority()) {
            marks.add(new Mark(Feather.AWARD, text.say("viewer.certificate.authority"), Tone.INFO));
        }
        return marks;
    }

    private static String commonName(String subject) {
        return java.util.Arrays.stream(subject.split(","))
                .map(String::strip)
                .filter(part -> part.startsWith("CN="))
                .map(part -> Legible.value(part.substring(3)))
                .findFirst()
                .orElse(Legible.value(subject));
    }
}
