package muniment.analysis.form.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import muniment.analysis.fact.ConfigFact;
import muniment.analysis.form.AzureWords;
import muniment.analysis.form.Line;
import muniment.analysis.form.TextForm;
import muniment.analysis.reading.Recognition;
import muniment.analysis.reading.Sink;
import muniment.catalog.ArtefactId;
import muniment.observation.Place;

/**
 * A configuration of the Java driver, as HOCON, properties or the YAML of Spring: only which consistency it asks for
 * and which datacenter is local to it.
 */
public final class DriverConfigForm implements TextForm {
    private static final Pattern OPTION = Pattern.compile(
            "(?:.*[.])?(?:(?:serial-?)?consistency(?:-?level)?|local-?datacenter)", Pattern.CASE_INSENSITIVE);
    private static final Pattern START =
            Pattern.compile("\\s{0,40}(?:datastax-java-driver\\s{0,20}[.{=:].*|datastax-java-driver\\s*"
                    + "|(?:basic|spring(?:\\.data)?\\.cassandra|quarkus\\.cassandra)[\\w.-]{0,200}\\s{0,20}[=:{].*"
                    + "|spring\\s{0,20}:\\s*|(?:data\\.)?cassandra\\s{0,20}:\\s*)");
    private static final Pattern BELONGS = Pattern.compile(
            "\\s*|\\s*(?:#|//|!).*|\\s*[{}\\]\\[\"',-].*|\\s*include .*|\\s*[\\w.\"${}-]+\\s*(?:[=:{].*|\\+=.*)?");

    @Override
    public ArtefactId kind() {
        return new ArtefactId("driver-config");
    }

    @Override
    public Optional<Recognition> starts(List<Line> lines) {
        if (!START.matcher(lines.getFirst().text()).matches()) {
            return Optional.empty();
        }
        var paths = new ConfigPaths();
        var named = lines.stream()
                .filter(line -> BELONGS.matcher(line.text()).matches())
                .flatMap(line -> paths.take(line.text()).stream())
                .map(ConfigPaths.Entry::path)
                .filter(path -> OPTION.matcher(path).matches())
                .findFirst();
        var driver = lines.getFirst().text().contains("datastax-java-driver")
                ? Optional.of("datastax-java-driver")
                : Optional.<String>empty();
        return named.or(() -> driver)
                .map(what ->
                        new Recognition(kind(), Recognition.Confidence.LIKELY, AzureWords.say("because-driver", what)));
    }

    @Override
    public Reader open(Sink sink) {
        var paths = new ConfigPaths();
        return new Reader() {
            @Override
            public boolean take(Line line) {
                if (!BELONGS.matcher(line.text()).matches()) {
                    return false;
                }
                paths.take(line.text()).stream()
                        .filter(entry -> OPTION.matcher(entry.path()).matches())
                        .forEach(entry -> option(entry, line.number(), sink));
                return true;
            }

            @Override
            public void end() {
                paths.clear();
            }
        };
    }

    private static void option(ConfigPaths.Entry entry, long line, Sink sink) {
        var path = entry.path().replaceFirst("^datastax-java-driver\\.", "");
        if (entry.value().contains(ConfigPaths.OUTSIDE) || entry.value().isBlank()) {
            sink.remark(AzureWords.say("driver-outside", path, Long.toString(line)));
        } else {
            sink.fact(new ConfigFact.DriverOption(path, entry.value()), Place.line(line));
        }
    }
}
