package muniment.signing;

/**
 * Text out of a file that somebody sent, made harmless to print: no control characters, no tricks of direction, short.
 */
final class Legible {
    private static final int LONGEST = 300;

    private Legible() {}

    static String of(String text) {
        var legible = new StringBuilder();
        text.codePoints()
                .map(point -> switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> ' ';
                    default -> point;
                })
                .limit(LONGEST)
                .forEach(legible::appendCodePoint);
        return legible.toString().strip();
    }
}
