package muniment.observation;

import java.util.regex.Pattern;

/** Where in an artefact something stands, in words that lead there without Muniment. */
public sealed interface Place {
    /** Lines of a text, the first line being 1. */
    record Lines(long from, long to) implements Place {
        public Lines {
            if (from < 1 || to < from) {
                throw new IllegalArgumentException("not lines of a text: " + from + " to " + to);
            }
        }

        @Override
        public String toString() {
            return from == to ? "line " + from : "lines " + from + "-" + to;
        }
    }

    /** A value in a JSON document (RFC 6901); the empty pointer is the whole document. */
    record Pointer(String path) implements Place {
        public Pointer {
            if (!path.isEmpty() && !path.startsWith("/")) {
                throw new IllegalArgumentException("not a JSON pointer: " + path);
            }
        }

        @Override
        public String toString() {
            return path.isEmpty() ? "whole" : path;
        }
    }

    /** The artefact as a whole, for instance where something is missing in it. */
    record Whole() implements Place {
        @Override
        public String toString() {
            return "whole";
        }
    }

    /** The artefact as a whole. */
    Place WHOLE = new Whole();

    /** One line. */
    static Place line(long number) {
        return new Lines(number, number);
    }

    /** A value in a JSON document; the pointer may be empty. */
    static Place pointer(String path) {
        return path.isEmpty() ? WHOLE : new Pointer(path);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is no place
     */
    static Place parse(String text) {
        if (text.equals("whole")) {
            return WHOLE;
        }
        if (text.startsWith("/")) {
            return new Pointer(text);
        }
        var lines = Pattern.compile("lines? (\\d{1,18})(?:-(\\d{1,18}))?").matcher(text);
        if (!lines.matches()) {
            throw new IllegalArgumentException("not a place in an artefact: '" + text + "'");
        }
        var from = Long.parseLong(lines.group(1));
        return new Lines(from, lines.group(2) == null ? from : Long.parseLong(lines.group(2)));
    }
}
