package muniment.desktop.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import muniment.catalog.Obligation;
import muniment.catalog.Provision;
import muniment.catalog.Statement;
import muniment.desktop.kit.Mark;
import muniment.desktop.kit.Marks;
import muniment.desktop.kit.SectionName;
import muniment.desktop.kit.Tone;
import muniment.readiness.Readiness;
import muniment.readiness.Standing;
import muniment.readiness.Tally;
import muniment.session.Snapshot;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Puts the statements of a snapshot into lines, in the catalog's order and under the heads of their sections. */
public record Lines(Text text, Marks marks) {
    /** The lines of the statements that pass. */
    List<Line> of(Snapshot snapshot, Predicate<Statement> passes) {
        var lines = new ArrayList<Line>();
        var tallies = snapshot.readiness().bySection();
        for (var section : snapshot.catalog().sections()) {
            var inSection = snapshot.catalog().statements().stream()
                    .filter(statement -> statement.placement().section().equals(section))
                    .filter(passes)
                    .map(statement -> line(snapshot.readiness(), statement))
                    .toList();
            if (!inSection.isEmpty()) {
                lines.add(new Line.Section(SectionName.of(section), tally(tallies.get(section))));
                lines.addAll(inSection);
            }
        }
        return lines;
    }

    private String tally(@Nullable Tally tally) {
        return tally == null || tally.applicable() == 0
                ? ""
                : text.say("checklist.section-tally", tally.assessed(), tally.applicable(), tally.met());
    }

    private Line line(Readiness readiness, Statement statement) {
        return switch (statement) {
            case Obligation obligation ->
                duty(readiness.standing(obligation.id()).orElseThrow(), readiness.day());
            case Provision provision -> informing(provision);
        };
    }

    private Line.Informing informing(Provision provision) {
        var party = marks.of(provision.party());
        var kind = new Mark(Feather.INFO, text.name("kind", provision.kind()), Tone.NEUTRAL);
        var says = provision.wording().text();
        return new Line.Informing(
                provision.id().value(),
                provision.title(),
                says,
                party,
                kind,
                text.say("checklist.spoken-informing", provision.title(), party.word(), kind.word(), says));
    }

    private Line.Duty duty(Standing standing, LocalDate day) {
        var obligation = standing.obligation();
        var owing = new Line.Owing(
                marks.of(obligation.party()), marks.of(obligation.criticality().level()));
        var stands = marks(standing);
        var due = standing.answer().due();
        var care = new Line.Care(
                standing.answer().owner().orElse(""),
                due.map(LocalDate::toString).orElse(""),
                standing.open() && due.filter(day::isAfter).isPresent());
        var spoken = text.say(
                "checklist.spoken",
                obligation.title(),
                obligation.question(),
                stands.result().word(),
                stands.status().word(),
                stands.assurance().word(),
                stands.freshness().word(),
                owing.level().word());
        return new Line.Duty(
                obligation.id().value(), obligation.title(), obligation.question(), owing, stands, care, spoken);
    }

    /** The marks of an obligation, also for the head of its own page. */
    public Line.Marks marks(Standing standing) {
        return new Line.Marks(
                marks.of(standing.result()),
                marks.of(standing.status()),
                marks.of(standing.assurance()),
                marks.of(standing.staleness()));
    }
}
