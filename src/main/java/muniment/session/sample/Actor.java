package muniment.session.sample;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import muniment.assessment.Command;
import muniment.assessment.Decision;
import muniment.assessment.SeenContent;
import muniment.catalog.StatementId;
import muniment.journal.Content;
import muniment.journal.Custody;
import muniment.journal.EntryId;
import muniment.journal.Evidence;
import muniment.journal.JournalProblem;
import muniment.journal.Method;
import muniment.journal.Result;
import muniment.journal.Ruling;
import muniment.journal.Sample;
import muniment.journal.Times;
import muniment.observation.Outcome;
import muniment.session.Answers;
import muniment.session.CommandRefused;
import muniment.session.FileProblem;
import muniment.session.Incoming;
import muniment.session.Progress;
import muniment.session.Provenance;
import muniment.session.RecordFile;
import muniment.session.Session;
import muniment.session.analysis.AnalyseEvidence;
import muniment.session.analysis.RecordIntake;
import org.jspecify.annotations.Nullable;

/**
 * Does what the story says, through the session of the person whose turn it is.
 *
 * @param known the evidence recorded so far, by its name in the story; grows
 */
record Actor(Session session, Map<String, Story.Artefact> artefacts, Map<String, EntryId> known) {
    /** Records the evidence that a step rests on. */
    void support(Story.Step step) throws JournalProblem, CommandRefused, FileProblem {
        for (var name : orNone(step.evidence())) {
            support(new StatementId(step.obligation()), name);
        }
    }

    /** Lets all evidence be analysed, and accepts what passed. */
    void analyse() throws JournalProblem, CommandRefused, FileProblem {
        var intake = new AnalyseEvidence(session).run(Progress.unwatched());
        require(new RecordIntake(session, intake).run(Progress.unwatched()));
        var passed = session.snapshot().assessment().observations().stream()
                .filter(onFile -> onFile.weighed().speaks() && !onFile.weighed().contradicted())
                .filter(onFile -> onFile.observation().outcome() == Outcome.PASS)
                .map(onFile -> new Command.RuleObservation(onFile.id(), new Ruling.Accepted(), ""))
                .toList();
        require(Answers.of(session.submit(List.copyOf(passed))));
    }

    /** Does what a step tells, its evidence being recorded. */
    void play(Story.Step step) throws JournalProblem, CommandRefused {
        var id = new StatementId(step.obligation());
        if (step.words() != null) {
            for (var content : contents(step.words())) {
                require(new Command.RecordEvidence(written(id, content), Set.of(id)));
            }
        }
        for (var command : commands(id, step)) {
            require(command);
        }
        if (step.review() != null) {
            require(review(id, step.review()));
        }
    }

    private List<Command> commands(StatementId id, Story.Step step) {
        var commands = new ArrayList<Command>();
        if (step.finding() != null) {
            commands.add(finding(id, step.finding()));
        }
        var task = step.task();
        if (task != null && task.owner() != null) {
            commands.add(new Command.SetOwner(id, task.owner()));
        }
        if (task != null && task.dueIn() != null) {
            commands.add(new Command.SetDue(id, session.today().plusDays(task.dueIn())));
        }
        if (step.words() != null && step.words().remark() != null) {
            commands.add(new Command.Remark(id, step.words().remark()));
        }
        if (step.submit()) {
            commands.add(new Command.Submit(id));
        }
        return commands;
    }

    private Command finding(StatementId id, Story.Finding finding) {
        var risk = finding.risk();
        if (risk != null) {
            return new Command.AcceptRisk(id, session.today().plusDays(risk.days()), finding.because(), risk.by());
        }
        var result = finding.result() == null ? Result.NOT_ASSESSED : Result.valueOf(constant(finding.result()));
        var method = finding.method() == null ? null : Method.valueOf(constant(finding.method()));
        return new Command.SetResult(id, result, method, finding.because());
    }

    private Command review(StatementId id, Story.Review review) {
        if (review.feedback() != null) {
            return new Command.Return(id, review.feedback());
        }
        var seen = SeenContent.digest(session.snapshot().answer(id));
        return new Command.Accept(id, seen, review.accept() == null ? "" : review.accept());
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static List<Content> contents(Story.Words words) {
        var contents = new ArrayList<Content>();
        if (words.note() != null) {
            contents.add(new Content.Note(words.note()));
        }
        if (words.interview() != null) {
            contents.add(new Content.Interview(
                    words.interview().partner(), words.interview().summary()));
        }
        if (words.observation() != null) {
            contents.add(new Content.Observation(
                    words.observation().what(), words.observation().seen()));
        }
        return contents;
    }

    private Evidence written(StatementId id, Content content) {
        var title = session.snapshot().catalog().statement(id).orElseThrow().title();
        var now = session.moment();
        return new Evidence(title, content, new Times(now, null, null, now, null), Custody.UNKNOWN, Sample.WHOLE);
    }

    private void support(StatementId id, String name) throws JournalProblem, CommandRefused, FileProblem {
        var recorded = known.get(name);
        if (recorded != null) {
            require(new Command.LinkEvidence(recorded, Set.of(id)));
            return;
        }
        var artefact = artefacts.get(name);
        if (artefact == null) {
            throw new IllegalStateException("the sample knows no artefact " + name);
        }
        var custody = new Custody(artefact.source(), artefact.obtained(), artefact.collectedBy(), Custody.Form.DERIVED);
        var captured = session.moment().minus(artefact.hoursBefore(), ChronoUnit.HOURS);
        var provenance = new Provenance(captured, null, null, null, custody, sample(artefact));
        require(new RecordFile(session, incoming(artefact, captured), artefact.title(), provenance, Set.of(id))
                .run(Progress.unwatched()));
        known.put(name, session.snapshot().assessment().evidence().getLast().id());
    }

    private static Sample sample(Story.Artefact artefact) {
        var portion = artefact.sample();
        return portion == null ? Sample.WHOLE : new Sample(portion.population(), portion.selection());
    }

    private static Incoming incoming(Story.Artefact artefact, Instant captured) {
        try {
            return Incoming.of(artefact.file(), Moved.to(captured, Story.artefact(artefact.file())));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void require(Command command) throws JournalProblem, CommandRefused {
        require(Answers.of(session.submit(command)));
    }

    private static void require(Decision decision) throws CommandRefused {
        if (decision instanceof Decision.Refused(var reasons)) {
            throw new CommandRefused(reasons);
        }
    }

    private static List<String> orNone(@Nullable List<String> names) {
        return names == null ? List.of() : names;
    }
}
