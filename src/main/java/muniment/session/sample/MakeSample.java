package muniment.session.sample;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import muniment.catalog.TraitId;
import muniment.journal.EntryId;
import muniment.journal.JournalProblem;
import muniment.journal.Person;
import muniment.journal.Scope;
import muniment.session.CommandRefused;
import muniment.session.Desk;
import muniment.session.FileProblem;
import muniment.session.Job;
import muniment.session.Progress;
import muniment.session.Session;
import muniment.session.Workplace;
import muniment.text.Phrase;

/**
 * Makes the sample assessment in a new file: what two people of a made-up company did in the last days, played through
 * sessions of their own, so that every rule holds for it too.
 *
 * @param workplace where the keys of the two people are made; a place that is thrown away will do
 */
public record MakeSample(Workplace workplace, Path file) implements Job<Person> {
    /**
     * @return the person who leads the assessment
     * @throws JournalProblem if the file is there already or cannot be written
     */
    @Override
    public Person run(Progress progress) throws JournalProblem, CommandRefused, FileProblem {
        var story = Story.read();
        var known = new HashMap<String, EntryId>();
        int steps =
                story.phases().stream().mapToInt(phase -> phase.steps().size()).sum();
        int done = 0;
        for (var phase : story.phases()) {
            var person = person(story, phase.by());
            try (var session = phase == story.phases().getFirst()
                    ? create(story, phase, person)
                    : desk(phase).open(file, person)) {
                var actor = new Actor(session, story.evidence(), known);
                for (var step : phase.steps()) {
                    actor.support(step);
                }
                if (phase.analyse()) {
                    actor.analyse();
                }
                for (var step : phase.steps()) {
                    progress.at(done++, steps, Phrase.of("session.making-sample", step.obligation()));
                    actor.play(step);
                }
            }
        }
        return person(story, story.phases().getFirst().by());
    }

    private Session create(Story story, Story.Phase phase, Person person) throws JournalProblem, CommandRefused {
        var desk = desk(phase);
        var about = story.scope();
        var scope = new Scope(
                about.name(),
                about.cluster(),
                about.organisation(),
                about.resource(),
                desk.today().minusDays(about.periodDays()),
                desk.today());
        Map<TraitId, Boolean> traits = story.traits().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(entry -> new TraitId(entry.getKey()), Map.Entry::getValue));
        return desk.create(file, scope, traits, person);
    }

    private Desk desk(Story.Phase phase) {
        var then = Clock.offset(workplace.clock(), Duration.ofDays(-phase.daysAgo()));
        return Desk.at(new Workplace(workplace.config(), workplace.cache(), then, workplace.random()));
    }

    private static Person person(Story story, String part) {
        return Person.parse(String.valueOf(story.people().get(part))).orElseThrow();
    }
}
