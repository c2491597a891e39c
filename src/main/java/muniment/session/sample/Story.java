package muniment.session.sample;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happens in the sample, as {@code assets/samples/demo.json} tells it. Times are relative to its making.
 *
 * @param people names and mail addresses by their part in the story
 * @param evidence artefacts by the name that steps call them
 */
record Story(
        String notice,
        Subject scope,
        Map<String, Boolean> traits,
        Map<String, String> people,
        Map<String, Artefact> evidence,
        List<Phase> phases) {
    private static final String FOLDER = "/samples/";

    /** What the assessment is about. */
    record Subject(String name, String cluster, String organisation, String resource, int periodDays) {}

    /** A file of the folder {@code evidence}. */
    record Artefact(
            String file,
            String title,
            String source,
            String obtained,
            String collectedBy,
            int hoursBefore,
            @Nullable Portion sample) {}

    /** What of a population an artefact shows. */
    record Portion(String population, String selection) {}

    /**
     * What one person does on one day.
     *
     * @param analyse whether they also let the evidence be analysed, before they judge, and accept what passed
     */
    record Phase(String by, int daysAgo, boolean analyse, List<Step> steps) {}

    /** What is done about one obligation; what is not told is not done. */
    record Step(
            String obligation,
            @Nullable Finding finding,
            @Nullable Task task,
            @Nullable List<String> evidence,
            @Nullable Words words,
            boolean submit,
            @Nullable Review review) {}

    /** What was found: a result, or a risk that somebody accepts. */
    record Finding(
            @Nullable String result,
            @Nullable String method,
            String because,
            @Nullable Risk risk) {}

    /** Who has to bring it home, and in how many days. */
    record Task(@Nullable String owner, @Nullable Integer dueIn) {}

    /** What people wrote down or said. */
    record Words(
            @Nullable String note,
            @Nullable Talk interview,
            @Nullable Sight observation,
            @Nullable String remark) {}

    /** What the second person says: the comment of an acceptance, or what has to be mended. */
    record Review(
            @Nullable String accept,
            @JsonProperty("return") @Nullable String feedback) {}

    record Risk(int days, String by) {}

    record Talk(@JsonProperty("with") String partner, String summary) {}

    record Sight(String what, String seen) {}

    static Story read() {
        try {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(bytes("demo.json"), Story.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException("the sample that comes with the program is damaged", damaged);
        }
    }

    static byte[] artefact(String file) throws IOException {
        return bytes("evidence/" + file);
    }

    private static byte[] bytes(String name) throws IOException {
        try (var stream = Story.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("the build left out " + FOLDER + name);
            }
            return stream.readAllBytes();
        }
    }
}
