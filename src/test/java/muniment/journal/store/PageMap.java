package muniment.journal.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What each byte of a document is for, read from the format's description alone (SQLite, "Database File Format"), so
 * that it can be said of a changed bit which no check finds that it could not have mattered.
 *
 * <p>Knows what a document at rest holds: b-tree pages, their overflow pages and the map of pointers; no free pages.
 */
final class PageMap {
    private static final int PAGE = Schema.PAGE;

    /** What a byte is for. */
    enum Place {
        /** The header of the file. */
        HEADER,
        /** The count of schema changes, and the SQLite version that wrote last. */
        COUNTER,
        /** The header of a page, its cell pointers, lengths, row numbers, page numbers and record headers. */
        STRUCTURE,
        /** Stands for the row number in the row itself; it is kept in the cell, and SQLite never looks here. */
        ALIAS,
        /** A value in a row. */
        VALUE,
        /** Room in a page that holds nothing, whatever stands there. */
        UNUSED
    }

    static final PageMap NOTHING = new PageMap(new byte[0]);

    private final ByteBuffer bytes;
    private final Place[] places;

    private PageMap(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
        this.places = new Place[bytes.length];
        Arrays.fill(places, Place.UNUSED);
    }

    static PageMap of(byte[] bytes) {
        var map = new PageMap(bytes);
        map.header();
        map.mark(PAGE, 5 * (bytes.length / PAGE - 2), Place.STRUCTURE);
        map.tree(1);
        for (int root : roots(bytes)) {
            map.tree(root);
        }
        return map;
    }

    Place place(int at) {
        return places[at];
    }

    IntStream all(Place... wanted) {
        var set = Arrays.asList(wanted);
        return IntStream.range(0, places.length).filter(at -> set.contains(places[at]));
    }

    /** The root pages as a walk through a fresh document finds them: page 2 is the map, each table begins after it. */
    private static int[] roots(byte[] bytes) {
        var map = ByteBuffer.wrap(bytes);
        return IntStream.rangeClosed(3, bytes.length / PAGE)
                .filter(page -> map.get(PAGE + 5 * (page - 3)) == 1)
                .toArray();
    }

    private void header() {
        mark(0, 100, Place.HEADER);
        mark(40, 4, Place.COUNTER);
        mark(96, 4, Place.COUNTER);
    }

    private void mark(int at, int length, Place place) {
        Arrays.fill(places, at, at + length, place);
    }

    private void tree(int page) {
        var start = (page - 1) * PAGE;
        var head = start + (page == 1 ? 100 : 0);
        var kind = bytes.get(head);
        var interior = kind == 2 || kind == 5;
        var cells = Short.toUnsignedInt(bytes.getShort(head + 3));
        mark(head, (interior ? 12 : 8) + 2 * cells, Place.STRUCTURE);
        freeBlocks(start, Short.toUnsignedInt(bytes.getShort(head + 1)));
        for (int i = 0; i < cells; i++) {
            var cell = start + Short.toUnsignedInt(bytes.getShort(head + (interior ? 12 : 8) + 2 * i));
            if (interior) {
                mark(cell, 4, Place.STRUCTURE);
                tree(bytes.getInt(cell));
            }
            cell(kind, interior ? cell + 4 : cell);
        }
        if (interior) {
            tree(bytes.getInt(head + 8));
        }
    }

    /** The links of the list of gaps mean something; the room in them does not. */
    private void freeBlocks(int start, int first) {
        for (int at = first; at != 0; at = Short.toUnsignedInt(bytes.getShort(start + at))) {
            mark(start + at, 4, Place.STRUCTURE);
        }
    }

    private void cell(int kind, int at) {
        if (kind == 5) {
            mark(at, varint(at).length(), Place.STRUCTURE);
            return;
        }
        var payload = varint(at);
        mark(at, payload.length(), Place.STRUCTURE);
        var next = at + payload.length();
        if (kind == 13) {
            var row = varint(next);
            mark(next, row.length(), Place.STRUCTURE);
            next += row.length();
        }
        payload(next, (int) payload.value(), kind == 13);
    }

    private void payload(int at, int size, boolean table) {
        var most = table ? PAGE - 35 : (PAGE - 12) * 64 / 255 - 23;
        var least = (PAGE - 12) * 32 / 255 - 23;
        var here = size;
        if (size > most) {
            var fitting = least + (size - least) % (PAGE - 4);
            here = fitting <= most ? fitting : least;
        }
        mark(at, here, Place.VALUE);
        mark(at, (int) varint(at).value(), Place.STRUCTURE);
        if (table && bytes.get(at + varint(at).length()) == 0) {
            mark(at + varint(at).length(), 1, Place.ALIAS);
        }
        if (here < size) {
            overflow(at + here, size - here);
        }
    }

    private void overflow(int link, int left) {
        mark(link, 4, Place.STRUCTURE);
        var start = (bytes.getInt(link) - 1) * PAGE;
        var here = Math.min(left, PAGE - 4);
        mark(start + 4, here, Place.VALUE);
        if (left > here) {
            overflow(start, left - here);
        } else {
            // the last page of a chain ends it with a zero
            mark(start, 4, Place.STRUCTURE);
        }
    }

    private record Varint(long value, int length) {}

    private Varint varint(int at) {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            var next = bytes.get(at + i);
            value = value << 7 | next & 0x7f;
            if (next >= 0) {
                return new Varint(value, i + 1);
            }
        }
        return new Varint(value << 8 | bytes.get(at + 8) & 0xff, 9);
    }
}
