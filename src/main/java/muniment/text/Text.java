package muniment.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The wording of the product; a key that is missing is a defect and shows itself as such. */
public final class Text {
    private final Properties wording;

    private Text(Properties wording) {
        this.wording = wording;
    }

    /** Loads the named bundles of {@code assets/text}, such as {@code readiness} and {@code messages}. */
    public static Text load(String... bundles) {
        var wording = new Properties();
        for (var bundle : List.of(bundles)) {
            var resource = "/text/" + bundle + ".properties";
            try (var stream = Text.class.getResourceAsStream(resource)) {
                if (stream == null) {
                    throw new IllegalStateException("the build left out " + resource);
                }
                wording.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Text(wording);
    }

    /** The words of a phrase. */
    public String say(Phrase phrase) {
        return say(phrase.key(), phrase.values().toArray());
    }

    /** The words for a key; values that are phrases are put into words first. */
    public String say(String key, Object... values) {
        var pattern = wording.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no wording for '" + key + "'");
        }
        var words = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            words[i] = values[i] instanceof Phrase phrase ? say(phrase) : values[i];
        }
        return new MessageFormat(pattern, Locale.ROOT).format(words);
    }

    /** The wording of a constant, found as {@code prefix.constant-name}, such as {@code result.not-assessed}. */
    public String name(String prefix, Enum<?> constant) {
        return say(prefix + "." + slug(constant));
    }

    /** The name of a constant as keys and files spell it: lower case with hyphens. */
    public static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The wording for a key, if there is one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(wording.getProperty(key));
    }

    /** Every key that is loaded. */
    public Set<String> keys() {
        return wording.stringPropertyNames();
    }
}
