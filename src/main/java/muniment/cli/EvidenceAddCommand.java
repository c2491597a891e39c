package muniment.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import muniment.assessment.Command.ClassifyEvidence;
import muniment.assessment.Decision;
import muniment.catalog.ClassificationId;
import muniment.catalog.Classifications;
import muniment.catalog.StatementId;
import muniment.journal.Content;
import muniment.session.CommandRefused;
import muniment.session.Incoming;
import muniment.text.Phrase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes evidence in. */
@Command(name = "add")
final class EvidenceAddCommand extends DocumentCommand {
    @ParentCommand
    private EvidenceCommand evidence = new EvidenceCommand();

    @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "evidence-path")
    private List<Path> paths = List.of();

    @Option(names = "--for", required = true, split = ",", paramLabel = "OBLIGATION", descriptionKey = "for")
    private List<String> obligations = List.of();

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "title", defaultValue = "")
    private String title = "";

    @ArgGroup(exclusive = false)
    private @Nullable Marking marking;

    /** Both are given, or neither. */
    static final class Marking {
        @Option(names = "--classification", required = true, paramLabel = "LEVEL", descriptionKey = "classification")
        private ClassificationId level = Classifications.usual().unmarked().id();

        @Option(names = "--because", required = true, paramLabel = "TEXT", descriptionKey = "classify-because")
        private String because = "";
    }

    @Mixin
    private WrittenEvidence writing = new WrittenEvidence();

    @Mixin
    private ProvenanceOptions provenance = new ProvenanceOptions();

    @Mixin
    private AuthorOption author = new AuthorOption();

    EvidenceAddCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        var incoming = new ArrayList<Incoming>();
        for (var path : paths) {
            incoming.add(Incoming.of(path));
        }
        var written = writing.contents();
        if (incoming.isEmpty() && written.isEmpty()) {
            throw new UsageProblem("cli.evidence.nothing");
        }
        requireReason();
        try (var opened = Opened.toWrite(terminal(), evidence.file(), author)) {
            var known = opened.snapshot().assessment().evidence().size();
            record(opened, incoming, written);
            mark(opened, known);
            var all = opened.snapshot().assessment().evidence();
            var added = all.subList(known, all.size());
            var words = Evidences.of(terminal(), opened);
            var json = Json.object();
            json.set("evidence", Json.array(added, words::json));
            return Reply.good(
                    added.stream()
                            .flatMap(onFile -> words.lines(onFile).stream())
                            .toList(),
                    json);
        }
    }

    /** A marking that would be refused must not leave behind evidence that counts as unmarked. */
    private void requireReason() throws CommandRefused {
        if (marking != null && marking.because.isBlank()) {
            throw new CommandRefused(
                    List.of(new Decision.Reason(Decision.Field.BECAUSE, Phrase.of("refusal.reason-missing"))));
        }
    }

    private void mark(Opened opened, int known) throws Exception {
        if (marking != null) {
            var all = opened.snapshot().assessment().evidence();
            opened.submitTogether(all.subList(known, all.size()).stream()
                    .map(onFile -> new ClassifyEvidence(onFile.id(), marking.level, marking.because))
                    .toList());
        }
    }

    private void record(Opened opened, List<Incoming> incoming, List<Content> written) throws Exception {
        Set<StatementId> ids = new HashSet<>();
        for (var obligation : obligations) {
            ids.add(opened.obligation(obligation).id());
        }
        var how = provenance.provenance(opened.session().zone());
        var files = new IncomingEvidence(opened.session(), how, title, ids);
        var further = written.stream()
                .map(content -> files.of(content, say("cli.evidence.untitled")))
                .toList();
        opened.allow(further);
        opened.allow(files.foreseen(incoming));
        files.record(incoming, terminal());
        for (var command : further) {
            opened.submit(command);
        }
    }
}
