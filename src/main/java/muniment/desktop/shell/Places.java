package muniment.desktop.shell;

import java.util.Optional;
import muniment.catalog.Sha256;
import muniment.catalog.StatementId;
import org.jspecify.annotations.Nullable;

/** What there is to know of places: the part of the rail they belong to, and their name in the notes of a person. */
final class Places {
    private static final String OBLIGATION = "obligation/";
    private static final String ARTEFACT = "artefact/";

    private Places() {}

    /** The entry of the rail that a place belongs to; none for the welcome. */
    static @Nullable Section section(Place place) {
        return switch (place) {
            case Place.Welcome _ -> null;
            case Place.Matrix _ -> Section.MATRIX;
            case Place.Checklist _, Place.OneObligation _ -> Section.CHECKLIST;
            case Place.Intake _, Place.Artefact _ -> Section.INTAKE;
            case Place.Report _ -> Section.REPORT;
            case Place.Verify _ -> Section.VERIFY;
            case Place.SlaExplorer _ -> Section.SLA;
            case Place.History _ -> Section.HISTORY;
        };
    }

    /** Where an entry of the rail leads. */
    static Place of(Section section) {
        return switch (section) {
            case MATRIX -> new Place.Matrix();
            case CHECKLIST -> new Place.Checklist(ChecklistFilter.ALL);
            case INTAKE -> new Place.Intake(false);
            case REPORT -> new Place.Report();
            case SLA -> new Place.SlaExplorer();
            case HISTORY -> new Place.History();
            case VERIFY -> new Place.Verify();
        };
    }

    static boolean needsDocument(Place place) {
        return switch (place) {
            case Place.Welcome _, Place.Verify _ -> false;
            case Place.Matrix _,
                    Place.Checklist _,
                    Place.OneObligation _,
                    Place.Artefact _,
                    Place.Intake _,
                    Place.Report _,
                    Place.SlaExplorer _,
                    Place.History _ -> true;
        };
    }

    /** The name under which a place is remembered from one start to the next. */
    static String name(Place place) {
        return switch (place) {
            case Place.Welcome _ -> "welcome";
            case Place.Matrix _ -> "matrix";
            case Place.Checklist _ -> "checklist";
            case Place.OneObligation(var id) -> OBLIGATION + id.value();
            case Place.Intake(var missing) -> missing ? "missing" : "intake";
            case Place.Artefact(var digest, var at) -> ARTEFACT + digest.hex() + "/" + at;
            case Place.Report _ -> "report";
            case Place.Verify _ -> "verify";
            case Place.SlaExplorer _ -> "sla";
            case Place.History _ -> "history";
        };
    }

    /** The place of a name; empty when it means nothing (any more). */
    static Optional<Place> named(String name) {
        if (name.startsWith(OBLIGATION)) {
            return obligation(name.substring(OBLIGATION.length()));
        }
        if (name.startsWith(ARTEFACT)) {
            return artefact(name.substring(ARTEFACT.length()));
        }
        return Optional.ofNullable(
                switch (name) {
                    case "matrix" -> new Place.Matrix();
                    case "checklist" -> new Place.Checklist(ChecklistFilter.ALL);
                    case "intake" -> new Place.Intake(false);
                    case "missing" -> new Place.Intake(true);
                    case "report" -> new Place.Report();
                    case "verify" -> new Place.Verify();
                    case "sla" -> new Place.SlaExplorer();
                    case "history" -> new Place.History();
                    default -> null;
                });
    }

    private static Optional<Place> artefact(String name) {
        try {
            var parts = name.split("/", 2);
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(new Place.Artefact(new Sha256(parts[0]), muniment.observation.Place.parse(parts[1])));
        } catch (IllegalArgumentException notAnArtefact) {
            return Optional.empty();
        }
    }

    private static Optional<Place> obligation(String id) {
        try {
            return Optional.of(new Place.OneObligation(new StatementId(id)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
