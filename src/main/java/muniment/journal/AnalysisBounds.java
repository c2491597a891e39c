package muniment.journal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import muniment.catalog.ArtefactId;
import muniment.catalog.Sha256;
import muniment.observation.Citation;
import muniment.observation.Observation;

/** How much an analysis may say, and that it cites nothing but what it read, whoever wrote it. */
public final class AnalysisBounds {
    /** Observations of one analysis. */
    public static final int OBSERVATIONS = 20_000;

    /** Outputs that one analysis read. */
    public static final int ARTEFACTS = 20_000;

    /** Places that one observation cites. */
    public static final int CITATIONS = 50;

    /** Characters of a sentence, a place or a threshold. */
    public static final int TEXT = 4_000;

    /** Characters of a name, a figure or a unit. */
    public static final int NAME = 1_000;

    /** Values of one parameter, and sources or artefacts that an observation names. */
    public static final int VALUES = 1_000;

    private AnalysisBounds() {}

    /** Why this cannot be kept, for the person who looks into it; empty if it can. */
    static Optional<String> refuse(Conditions conditions, List<ReadAs> artefacts, List<Observation> observations) {
        if (artefacts.size() > ARTEFACTS) {
            return Optional.of(artefacts.size() + " artefacts");
        }
        if (observations.size() > OBSERVATIONS) {
            return Optional.of(observations.size() + " observations");
        }
        var read = new HashSet<Read>();
        artefacts.forEach(one -> read.add(new Read(one.digest(), one.kind(), one.name())));
        return Stream.of(
                        artefacts.stream().flatMap(AnalysisBounds::artefact),
                        changed(conditions),
                        observations.stream().flatMap(one -> observation(conditions, read, one)))
                .flatMap(problems -> problems)
                .findFirst();
    }

    private record Read(Sha256 digest, ArtefactId kind, String name) {
        static Read of(Citation citation) {
            return new Read(citation.artefact(), citation.kind(), citation.name());
        }
    }

    private static Stream<String> artefact(ReadAs artefact) {
        var said = artefact.said();
        return Stream.of(
                        longer(artefact.name(), NAME, "name"),
                        longer(artefact.confidence(), NAME, "confidence"),
                        longer(said.cluster() == null ? "" : said.cluster(), NAME, "cluster"),
                        longer(said.node() == null ? "" : said.node(), NAME, "node"))
                .flatMap(problem -> problem);
    }

    private static Stream<String> changed(Conditions conditions) {
        return conditions.changed().values().stream()
                .flatMap(check -> check.entrySet().stream())
                .flatMap(parameter ->
                        Stream.concat(longer(parameter.getKey(), NAME, "parameter"), values(parameter.getValue())));
    }

    private static Stream<String> observation(Conditions conditions, Set<Read> read, Observation observation) {
        var grounds = observation.grounds();
        var finding = observation.finding();
        return Stream.of(
                        when(
                                !grounds.analyser().equals(conditions.analyser()),
                                "an observation of analyser " + grounds.analyser()),
                        when(grounds.citations().size() > CITATIONS, "more than " + CITATIONS + " citations"),
                        grounds.citations().stream().flatMap(citation -> citation(read, citation)),
                        longer(observation.subject().name(), NAME, "subject"),
                        longer(observation.subject().at(), NAME, "place of the subject"),
                        longer(finding.says(), TEXT, "sentence"),
                        longer(finding.measured().value(), NAME, "figure"),
                        longer(finding.measured().unit(), NAME, "unit"),
                        longer(finding.threshold().text(), TEXT, "threshold"),
                        when(finding.threshold().sources().size() > VALUES, "too many sources"),
                        when(observation.collect().size() > VALUES, "too many artefacts to collect"))
                .flatMap(problem -> problem);
    }

    private static Stream<String> citation(Set<Read> read, Citation citation) {
        return Stream.concat(
                when(
                        !read.contains(Read.of(citation)),
                        "a citation of " + citation.artefact() + ", which was not read"),
                longer(citation.place().toString(), TEXT, "place"));
    }

    /** Why a parameter cannot have these values, as far as their size goes. */
    public static Stream<String> values(List<String> values) {
        return Stream.concat(
                when(values.size() > VALUES, values.size() + " values"),
                values.stream().flatMap(value -> longer(value, NAME, "value")));
    }

    private static Stream<String> longer(String text, int limit, String what) {
        return when(text.length() > limit, "a " + what + " of " + text.length() + " characters");
    }

    private static Stream<String> when(boolean wrong, String problem) {
        return wrong ? Stream.of(problem) : Stream.empty();
    }
}
