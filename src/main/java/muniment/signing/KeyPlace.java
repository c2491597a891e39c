package muniment.signing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where an identity is kept, as a person names it in one line. */
public sealed interface KeyPlace {
    /** A PKCS#12 or PEM file. */
    record InFile(Path file) implements KeyPlace {
        @Override
        public String toString() {
            return file.toString();
        }
    }

    /** The operating system's own store: {@code store:ALIAS}. */
    record InStore(String alias) implements KeyPlace {
        @Override
        public String toString() {
            return "store:" + alias;
        }
    }

    /** A token behind a PKCS#11 library: {@code token:LIBRARY#LABEL}, or {@code token:LIBRARY@SLOT#LABEL}. */
    record OnToken(Token token, String label) implements KeyPlace {
        @Override
        public String toString() {
            return "token:" + token + "#" + label;
        }
    }

    /**
     * A token, which a card or a device holds.
     *
     * @param slot the number of its slot as the tools of its maker show it, which is not its place in their list; empty
     *     takes the first slot
     */
    record Token(Path library, Optional<Long> slot) {
        private static final Pattern WITH_SLOT = Pattern.compile("(.+)@(\\d{1,18})");

        /** Reads {@code LIBRARY} or {@code LIBRARY@SLOT}. */
        public static Token of(String text) {
            var parts = WITH_SLOT.matcher(text);
            return parts.matches()
                    ? new Token(Path.of(parts.group(1)), Optional.of(Long.valueOf(parts.group(2))))
                    : new Token(Path.of(text), Optional.empty());
        }

        @Override
        public String toString() {
            return library + slot.map(number -> "@" + number).orElse("");
        }
    }

    /** Reads what a person gave; what names neither a store nor a token is a file. */
    static KeyPlace of(String text) {
        if (text.startsWith("store:")) {
            return new InStore(text.substring("store:".length()));
        }
        int label = text.lastIndexOf('#');
        return text.startsWith("token:") && label > 0
                ? new OnToken(Token.of(text.substring("token:".length(), label)), text.substring(label + 1))
                : new InFile(Path.of(text));
    }
}
