package muniment.desktop.viewer;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import muniment.desktop.kit.Fact;
import muniment.desktop.kit.Mark;
import org.jspecify.annotations.Nullable;

/** What the viewer shows of an artefact. */
final class ViewerModel {
    private final ObjectProperty<Head> head = new SimpleObjectProperty<>(Head.NOTHING);
    private final ObjectProperty<Body> body = new SimpleObjectProperty<>(new Body.Waiting(""));
    private final ObjectProperty<@Nullable Way> way = new SimpleObjectProperty<>();
    private final ObjectProperty<Jump> jump = new SimpleObjectProperty<>(new Jump(0, 0));
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty sought = new SimpleStringProperty("");
    private final StringProperty found = new SimpleStringProperty("");

    /** What it is. */
    ObjectProperty<Head> head() {
        return head;
    }

    /** What is shown of it. */
    ObjectProperty<Body> body() {
        return body;
    }

    /** As what it is shown; null while nothing is. */
    ObjectProperty<@Nullable Way> way() {
        return way;
    }

    /** The line that is to be in sight. */
    ObjectProperty<Jump> jump() {
        return jump;
    }

    /** What is typed to be looked for. */
    StringProperty words() {
        return words;
    }

    /** What was looked for last; empty when nothing is. */
    StringProperty sought() {
        return sought;
    }

    /** Such as "3 of 12 lines". */
    StringProperty found() {
        return found;
    }

    /** The ways in which an artefact can be shown. */
    enum Way {
        TEXT,
        STRUCTURE,
        TABLE,
        CERTIFICATES,
        PICTURE,
        PAGES,
        BYTES;

        /** Whether it is made of lines. */
        boolean lines() {
            return this == TEXT || this == STRUCTURE;
        }
    }

    /**
     * The head.
     *
     * @param facts such as size, encoding and number of lines
     * @param digest of the bytes, in hexadecimal
     * @param quoted where the quoted place is, in words; empty where nothing is quoted
     * @param remarks what has to be known beside it
     */
    record Head(String title, String facts, String digest, String quoted, List<Mark> remarks, List<Way> ways) {
        static final Head NOTHING = new Head("", "", "", "", List.of(), List.of());

        Head {
            remarks = List.copyOf(remarks);
            ways = List.copyOf(ways);
        }
    }

    /** Lines that an observation rests on, counted from 1; none where both are 0. */
    record Quoted(long from, long to) {
        static final Quoted NONE = new Quoted(0, 0);

        boolean covers(long line) {
            return from > 0 && from <= line && line <= to;
        }
    }

    /**
     * A line to go to, counted from 1.
     *
     * @param turn grows, so that one can go to the same line again
     */
    record Jump(long line, int turn) {}

    /** What is shown in the middle. */
    sealed interface Body {
        /** It is being read. */
        record Waiting(String words) implements Body {}

        /** It cannot be shown. */
        record Failed(String why) implements Body {}

        /** Text. */
        record Lines(LineRows rows, Quoted quoted) implements Body {}

        /**
         * Rows in columns.
         *
         * @param note what is left out; empty where nothing is
         */
        record Table(List<String> columns, List<Row> rows, String note) implements Body {
            public Table {
                columns = List.copyOf(columns);
                rows = List.copyOf(rows);
            }
        }

        /** A picture in one of the usual formats. */
        record Picture(byte[] bytes) implements Body {}

        /** A page of several, drawn. */
        record Page(String position, int width, int height, int[] argb) implements Body {}

        /** Certificates in words. */
        record Certificates(List<Card> cards) implements Body {
            public Certificates {
                cards = List.copyOf(cards);
            }
        }

        /** Bytes that nobody can read. */
        record Bytes(String why, String hexadecimal) implements Body {}
    }

    /** A row of a table with the line at which it starts. */
    record Row(long line, List<String> cells, boolean quoted) {
        Row {
            cells = List.copyOf(cells);
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** A certificate: whose it is, how it stands, and what is known of it. */
    record Card(String head, List<Mark> marks, List<Fact> facts) {
        Card {
            marks = List.copyOf(marks);
            facts = List.copyOf(facts);
        }
    }
}
