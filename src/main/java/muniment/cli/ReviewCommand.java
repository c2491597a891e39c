package muniment.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import muniment.assessment.Command.Accept;
import muniment.assessment.Command.Return;
import muniment.assessment.Command.Submit;
import muniment.assessment.Decision;
import muniment.assessment.SeenContent;
import muniment.catalog.Sha256;
import muniment.session.CommandRefused;
import muniment.text.Phrase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands the work on an obligation in, agrees with it as a second person, or sends it back. */
@Command(name = "review")
final class ReviewCommand extends DocumentCommand {
    private static final Pattern BEGINNING = Pattern.compile("[0-9a-fA-F]{8,64}");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+=,-]+");
    private static final int SHOWN = 16;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "OBLIGATION", descriptionKey = "obligation")
    private String obligation = "";

    @ArgGroup(multiplicity = "1")
    private Step step = new Step();

    @Option(names = "--seen", paramLabel = "DIGEST", descriptionKey = "seen")
    private @Nullable String seen;

    @Option(names = "--comment", paramLabel = "TEXT", descriptionKey = "comment", defaultValue = "")
    private String comment = "";

    @Mixin
    private AuthorOption author = new AuthorOption();

    /** Exactly one of them is given. */
    static final class Step {
        @Option(names = "--submit", descriptionKey = "submit")
        private boolean submit;

        @Option(names = "--accept", descriptionKey = "accept")
        private boolean accept;

        @Option(names = "--return", paramLabel = "FEEDBACK", descriptionKey = "return")
        private @Nullable String feedback;
    }

    ReviewCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        try (var opened = Opened.toWrite(terminal(), file, author)) {
            var id = opened.obligation(obligation).id();
            if (step.accept) {
                var content = SeenContent.digest(opened.snapshot().answer(id));
                if (seen == null) {
                    return toBeSeen(opened, new Accept(id, content, comment));
                }
                require(content, seen);
                opened.submit(new Accept(id, content, comment));
            } else if (seen != null) {
                throw new UsageProblem("cli.review.seen-without-accept");
            } else {
                opened.submit(step.feedback == null ? new Submit(id) : new Return(id, step.feedback));
            }
            var standing = opened.snapshot().readiness().standing(id).orElseThrow();
            return Reply.good(new StandingWords(terminal()).lines(standing), StatusJson.standing(standing, terminal()));
        }
    }

    /** Nobody agrees with what they were not shown: shows it, and says how to agree with exactly that. */
    private Reply toBeSeen(Opened opened, Accept accept) throws CommandRefused {
        opened.allow(List.of(accept));
        var standing =
                opened.snapshot().readiness().standing(accept.obligation()).orElseThrow();
        var words = new ArrayList<>(new StandingDetail(terminal(), Evidences.of(terminal(), opened)).lines(standing));
        var problem = say("cli.review.unseen", commandToAccept(accept));
        words.add(problem);
        return new Reply(
                Status.USAGE, words, StatusJson.standing(standing, terminal()).put("problem", problem));
    }

    private String commandToAccept(Accept accept) {
        var words = new ArrayList<String>(List.of("muniment", "review", file.toString(), obligation, "--accept"));
        words.addAll(List.of("--seen", accept.seen().hex().substring(0, SHOWN)));
        if (!comment.isEmpty()) {
            words.addAll(List.of("--comment", comment));
        }
        author.written().ifPresent(person -> words.addAll(List.of("--author", person)));
        return words.stream().map(ReviewCommand::quoted).collect(Collectors.joining(" "));
    }

    /** A word as a POSIX shell, or the shell of Windows, takes it for one. */
    private static String quoted(String word) {
        if (PLAIN.matcher(word).matches()) {
            return word;
        }
        return File.separatorChar == '/'
                ? "'" + word.replace("'", "'\\''") + "'"
                : '"' + word.replace("\"", "\"\"") + '"';
    }

    private static void require(Sha256 content, String seen) throws UsageProblem, CommandRefused {
        if (!BEGINNING.matcher(seen).matches()) {
            throw new UsageProblem("cli.review.seen-unreadable", seen);
        }
        if (!content.hex().startsWith(seen.toLowerCase(Locale.ROOT))) {
            throw new CommandRefused(
                    List.of(new Decision.Reason(Decision.Field.COMMAND, Phrase.of("refusal.changed-since-seen"))));
        }
    }
}
