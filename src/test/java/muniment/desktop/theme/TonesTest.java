package muniment.desktop.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of every tone can be read on the ground of that tone, which shows nothing of what is below it. */
class TonesTest {
    private static final Pattern DECLARED = Pattern.compile("(?m)^\\s*(-[a-z0-9-]+):\\s*([^;]+);");
    private static final double LEAST = 4.5;

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void givenAThemeThenEveryToneStandsOutFromItsGround(String theme) throws IOException {
        var colours = new HashMap<String, String>();
        colours.putAll(declared("/atlantafx/base/theme/primer-" + theme + ".css"));
        colours.putAll(declared("/theme/tokens.css"));
        if (theme.equals("dark")) {
            colours.putAll(declared("/theme/tokens-dark.css"));
        }
        for (var tone : List.of(
                "-good",
                "-caution",
                "-bad",
                "-info",
                "-neutral",
                "-classification-public",
                "-classification-internal",
                "-classification-confidential",
                "-classification-restricted")) {
            var ground = colour(colours, tone + "-ground");
            assertTrue(ground.isOpaque(), tone + " has a translucent ground");
            var contrast = contrast(colour(colours, tone), ground);
            assertTrue(contrast >= LEAST, tone + " has a contrast of " + contrast);
        }
    }

    private static Map<String, String> declared(String sheet) throws IOException {
        try (var bytes = Objects.requireNonNull(TonesTest.class.getResourceAsStream(sheet))) {
            var found = new HashMap<String, String>();
            DECLARED.matcher(new String(bytes.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .forEach(match -> found.putIfAbsent(match.group(1), match.group(2)));
            return found;
        }
    }

    private static Color colour(Map<String, String> colours, String name) {
        var value = Objects.requireNonNull(colours.get(name), name).strip();
        return value.startsWith("-") ? colour(colours, value) : Color.web(value);
    }

    private static double contrast(Color one, Color other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
