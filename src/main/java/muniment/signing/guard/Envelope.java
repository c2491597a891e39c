package muniment.signing.guard;

import java.nio.charset.StandardCharsets;

/** The outermost bytes of a PDF: whether it begins and ends as one, without reading what is between. */
public record Envelope(byte[] bytes) {
    private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    /** ISO 32000-1, Annex H.3, 13: readers accept a header within the first 1024 bytes. */
    private static final int LENIENCE = 1024;

    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] UPDATE = "startxref".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OBJECT = " obj".getBytes(StandardCharsets.US_ASCII);

    /** The header is the very first byte: bytes before it move every offset, and readers disagree what they mean. */
    public boolean beginsAsPdf() {
        return ByteSearch.at(bytes, HEADER, 0);
    }

    /** The header comes within the first bytes, where lenient readers look for it. */
    public boolean beginsLater() {
        int header = ByteSearch.first(bytes, HEADER, 0);
        return header > 0 && header < LENIENCE;
    }

    /** There is an end mark, and no object after the last one: such a file was not cut off in the middle. */
    public boolean endsAsPdf() {
        int end = ByteSearch.last(bytes, END, 0);
        return end >= 0 && !objectsFollow(end);
    }

    /** The end mark, perhaps with a line end, is the last thing before {@code end}. */
    public boolean endMarkAt(long end) {
        int last = (int) Math.min(end, bytes.length);
        int position = last;
        while (position > 0 && last - position < 2 && (bytes[position - 1] == '\n' || bytes[position - 1] == '\r')) {
            position--;
        }
        return ByteSearch.at(bytes, END, position - END.length);
    }

    /** Whether what follows {@code end} has the form of a PDF update and not just of stray bytes. */
    public boolean updateFollows(long end) {
        return ByteSearch.first(bytes, UPDATE, (int) Math.min(end, bytes.length)) >= 0;
    }

    /** Whether an object begins behind {@code end}. */
    public boolean objectsFollow(long end) {
        return objectsFollow((int) Math.min(end, bytes.length));
    }

    private boolean objectsFollow(int position) {
        return ByteSearch.first(bytes, OBJECT, position) >= 0;
    }
}
