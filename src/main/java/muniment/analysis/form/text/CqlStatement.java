package muniment.analysis.form.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import muniment.observation.Place;
import org.jspecify.annotations.Nullable;

/** The tokens of a statement, read one after the other; reading beyond the end gives nothing. */
final class CqlStatement {
    private final List<CqlToken> tokens;
    private final Place place;
    private int at;

    /** @param end the line on which it ends */
    CqlStatement(List<CqlToken> tokens, long end) {
        this.tokens = List.copyOf(tokens);
        var start = tokens.getFirst().line();
        this.place = new Place.Lines(start, Math.max(start, end));
    }

    /** From its first to its last line. */
    Place place() {
        return place;
    }

    /** The word that it starts with, in upper case. */
    String verb() {
        return tokens.getFirst().text().toUpperCase(Locale.ROOT);
    }

    @Nullable
    CqlToken peek() {
        return at < tokens.size() ? tokens.get(at) : null;
    }

    @Nullable
    CqlToken next() {
        var token = peek();
        at++;
        return token;
    }

    /** Whether these keywords come next; then they are read. */
    boolean accept(String... keywords) {
        if (at + keywords.length > tokens.size()) {
            return false;
        }
        for (int i = 0; i < keywords.length; i++) {
            if (!tokens.get(at + i).is(keywords[i])) {
                return false;
            }
        }
        at += keywords.length;
        return true;
    }

    boolean sign(char sign) {
        var token = peek();
        if (token != null && token.sign(sign)) {
            at++;
            return true;
        }
        return false;
    }

    /** Reads up to and including the next such keyword outside brackets; false if there is none. */
    boolean skipTo(String keyword) {
        for (var token = next(); token != null; token = next()) {
            if (token.is(keyword)) {
                return true;
            }
        }
        return false;
    }

    /** A name that may be qualified by a keyspace. */
    Optional<Qualified> name() {
        var first = identifier();
        if (first == null) {
            return Optional.empty();
        }
        if (!sign('.')) {
            return Optional.of(new Qualified(null, first));
        }
        var second = identifier();
        return second == null ? Optional.empty() : Optional.of(new Qualified(first, second));
    }

    private @Nullable String identifier() {
        var token = peek();
        if (token == null || token.kind() == CqlToken.Kind.SIGN || token.kind() == CqlToken.Kind.TEXT) {
            return null;
        }
        at++;
        return token.name();
    }

    /** A name as it was written. */
    record Qualified(@Nullable String keyspace, String name) {}
}
