package muniment.cli;

import java.util.ArrayList;
import java.util.List;
import muniment.journal.Content;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The kinds of evidence that are written down and not handed over as files. */
final class WrittenEvidence {
    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "note")
    private @Nullable String note;

    @Option(names = "--link", paramLabel = "ADDRESS", descriptionKey = "link")
    private @Nullable String link;

    @ArgGroup(exclusive = false)
    private @Nullable Interview interview;

    @ArgGroup(exclusive = false)
    private @Nullable Observation observation;

    /** Both are given, or neither. */
    static final class Interview {
        @Option(names = "--interview", required = true, paramLabel = "WITH", descriptionKey = "interview")
        private String with = "";

        @Option(names = "--summary", required = true, paramLabel = "TEXT", descriptionKey = "summary")
        private String summary = "";
    }

    /** Both are given, or neither. */
    static final class Observation {
        @Option(names = "--observation", required = true, paramLabel = "WHAT", descriptionKey = "observation")
        private String what = "";

        @Option(names = "--seen", required = true, paramLabel = "TEXT", descriptionKey = "seen")
        private String seen = "";
    }

    List<Content> contents() {
        var contents = new ArrayList<Content>();
        if (note != null) {
            contents.add(new Content.Note(note));
        }
        if (link != null) {
            contents.add(new Content.Link(link));
        }
        if (interview != null) {
            contents.add(new Content.Interview(interview.with, interview.summary));
        }
        if (observation != null) {
            contents.add(new Content.Observation(observation.what, observation.seen));
        }
        return contents;
    }
}
