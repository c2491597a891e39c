package muniment.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import muniment.session.Verification;
import muniment.session.sample.DemoFiles;
import muniment.session.sample.MakeDemo;
import muniment.signing.Existing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a sample assessment and its signed report, verifies both, and opens the workbench where there is a display. */
@Command(name = "demo")
final class DemoCommand extends Subcommand {
    private final Window window;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "demo-out", defaultValue = "muniment-demo")
    private Path out = Path.of("");

    @Option(names = "--replace", descriptionKey = "replace")
    private boolean replace;

    @Option(names = "--no-window", descriptionKey = "no-window")
    private boolean windowless;

    DemoCommand(Terminal terminal, Window window) {
        super(terminal);
        this.window = window;
    }

    @Override
    Reply reply() throws Exception {
        terminal().progress("cli.demo.making", out.toString());
        var demo = made();
        var files = demo.files();
        var words = new VerificationWords(terminal());
        var lines = new ArrayList<String>();
        demo.verified().forEach(one -> lines.addAll(words.lines(one)));
        lines.add("");
        lines.add(say("cli.demo.document", files.document().toString()));
        lines.add(say("cli.demo.report", files.report().toString(), demo.pages()));
        lines.add(say("cli.demo.identity", files.identity().toString(), DemoFiles.PASSWORD));
        lines.add(say("cli.demo.next", files.document().toString()));
        var json = Json.object()
                .put("document", files.document().toString())
                .put("report", files.report().toString())
                .put("identity", files.identity().toString())
                .put("password", DemoFiles.PASSWORD)
                .put("pages", demo.pages());
        json.set("verified", Json.array(demo.verified(), words::json));
        var good = demo.verified().stream().allMatch(Verification::good);
        return new Reply(good ? Status.GOOD : Status.NEGATIVE, lines, json);
    }

    private MakeDemo.Demo made() throws Exception {
        try (var stages = new Stages(terminal())) {
            var strangers = replace ? Existing.REPLACE : Existing.KEEP;
            return new MakeDemo(terminal().workplace(), directory(), strangers).run(stages);
        }
    }

    @Override
    void afterwards() {
        if (!windowless) {
            window.hindrance().ifPresentOrElse(terminal()::complain, this::open);
        }
    }

    private void open() {
        terminal().progress("cli.demo.opening");
        window.openSample(DemoFiles.in(directory()).document());
    }

    private Path directory() {
        return out.toAbsolutePath().normalize();
    }
}
