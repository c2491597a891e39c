package muniment.desktop.sla;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import muniment.catalog.Catalog;
import muniment.catalog.Sla;
import muniment.catalog.Sla.Sign;
import muniment.catalog.Trait;
import muniment.catalog.TraitId;
import muniment.desktop.kit.Rows;
import muniment.desktop.outside.Pasteboard;
import muniment.desktop.sla.SlaModel.Answer;
import muniment.desktop.sla.SlaModel.Failure;
import muniment.desktop.sla.SlaModel.Question;
import muniment.desktop.sla.SlaModel.Reply;
import muniment.session.Snapshot;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/** Answers who owns an incident, from the catalog's table and what the assessment says of the cluster. */
public final class SlaPresenter implements SlaView.Actions {
    private final SlaModel model;
    private final Text text;
    private final Pasteboard pasteboard;
    private final SlaWords words;
    private final Map<String, Sign.Answer> repliesHere = new HashMap<>();
    private @Nullable Snapshot snapshot;
    private int chosen = -1;

    public SlaPresenter(SlaModel model, Text text, Pasteboard pasteboard) {
        this.model = model;
        this.text = text;
        this.pasteboard = pasteboard;
        this.words = new SlaWords(text);
    }

    /** Shows this snapshot. */
    public void show(Snapshot shown) {
        var catalog = shown.catalog();
        if (snapshot == null || !snapshot.catalog().equals(catalog)) {
            var reference = new SlaReference(catalog, text);
            model.limits().setAll(reference.limits());
            model.contradictions().setAll(reference.contradictions());
            model.alternative().setAll(reference.alternative());
        }
        snapshot = shown;
        refresh(shown);
    }

    @Override
    public void search(String wanted) {
        model.search().set(wanted);
        Optional.ofNullable(snapshot).ifPresent(this::refresh);
    }

    @Override
    public void reply(String question, Reply reply) {
        repliesHere.put(
                question,
                switch (reply) {
                    case YES -> Sign.Answer.YES;
                    case NO -> Sign.Answer.NO;
                    case UNDECIDED -> Sign.Answer.UNDECIDED;
                });
        Optional.ofNullable(snapshot).ifPresent(this::refresh);
    }

    @Override
    public void choose(int failure) {
        chosen = failure;
        Optional.ofNullable(snapshot).ifPresent(this::refresh);
    }

    @Override
    public void copyAnswer() {
        Optional.ofNullable(model.answer().get()).map(Answer::asText).ifPresent(pasteboard::copy);
    }

    private void refresh(Snapshot shown) {
        var sla = shown.catalog().guidance().sla();
        var answers = answers(shown);
        Rows.update(model.questions(), questions(shown, answers), Question::id);
        var failures = IntStream.range(0, sla.cases().size())
                .filter(number -> matches(sla.cases().get(number)))
                .mapToObj(number -> failure(number, Incident.of(sla.cases().get(number), sla.gates(), answers)))
                .toList();
        Rows.update(model.failures(), failures, Failure::number);
        model.found().set(text.say("sla.found", failures.size(), sla.cases().size()));
        model.answer()
                .set(
                        chosen < 0 || chosen >= sla.cases().size()
                                ? null
                                : words.answer(Incident.of(sla.cases().get(chosen), sla.gates(), answers)));
    }

    private boolean matches(Sla.Case failure) {
        var whole = String.join(" ", failure.failure(), failure.action(), failure.note())
                .toLowerCase(Locale.ROOT);
        return model.search()
                .get()
                .toLowerCase(Locale.ROOT)
                .strip()
                .lines()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .allMatch(whole::contains);
    }

    private Failure failure(int number, Incident incident) {
        return new Failure(number, incident.failure().failure(), words.mark(incident.cover()));
    }

    /** What the scope of the assessment says, unless a person said otherwise here. */
    private Map<String, Sign.Answer> answers(Snapshot shown) {
        var answers = new HashMap<String, Sign.Answer>();
        shown.assessment()
                .traits()
                .forEach((trait, has) -> answers.put(trait.value(), has ? Sign.Answer.YES : Sign.Answer.NO));
        answers.putAll(repliesHere);
        return answers;
    }

    private List<Question> questions(Snapshot shown, Map<String, Sign.Answer> answers) {
        var questions = new ArrayList<Question>();
        shown.catalog().guidance().sla().gates().stream()
                .map(gate -> question(shown, gate, answers))
                .filter(question ->
                        questions.stream().noneMatch(known -> known.id().equals(question.id())))
                .forEach(questions::add);
        return questions;
    }

    private Question question(Snapshot shown, Sla.Gate gate, Map<String, Sign.Answer> answers) {
        var id = Incident.question(gate);
        var trait = gate.shownBy().map(Sign::trait);
        var asked = trait.flatMap(named -> asked(shown.catalog(), named))
                .orElseGet(() -> text.say("sla.question.condition", gate.condition()));
        var known = trait.filter(named -> shown.assessment().traits().containsKey(named))
                .filter(_ -> !repliesHere.containsKey(id));
        return new Question(
                id,
                asked,
                reply(answers.getOrDefault(id, Sign.Answer.UNDECIDED)),
                known.isPresent() ? text.say("sla.question.from-scope") : "");
    }

    private static Optional<String> asked(Catalog catalog, TraitId trait) {
        return catalog.traits().stream()
                .filter(one -> one.id().equals(trait))
                .map(Trait::question)
                .findFirst();
    }

    private static Reply reply(Sign.Answer answer) {
        return switch (answer) {
            case YES -> Reply.YES;
            case NO -> Reply.NO;
            case UNDECIDED -> Reply.UNDECIDED;
        };
    }
}
