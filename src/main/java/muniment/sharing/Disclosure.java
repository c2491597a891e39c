package muniment.sharing;

import java.util.List;
import java.util.stream.Collectors;
import muniment.assessment.Assessment;
import muniment.assessment.Chronicle;
import muniment.assessment.EvidenceOnFile;
import muniment.catalog.Catalog;
import muniment.catalog.Classifications;
import muniment.journal.Person;

/**
 * An assessment as the recipient of a profile may see it.
 *
 * <p>Every entry of the history is put under the profile before anything is folded, judged or laid out: its name and
 * place in the history stay, what is withheld is no longer there. So the verdict is the same, the state can be named by
 * the same heads, and no page, table or attachment made from it can say what it does not hold.
 *
 * @param assessment without what is withheld
 * @param given the evidence that is given out, as it is recorded, with its own names
 */
public record Disclosure(Notice notice, Assessment assessment, List<EvidenceOnFile> given, Naming naming) {
    /** What a person is called under the profile. */
    @FunctionalInterface
    public interface Naming {
        String of(Person person);
    }

    public Disclosure {
        given = List.copyOf(given);
    }

    /** What of an assessment may be seen under a profile. */
    public static Disclosure of(Profile profile, Catalog catalog, Assessment whole) {
        var selection = new Selection(profile, whole);
        var notice = new Notice(profile, Selection.highest(profile), selection.withheld(), selection.unmarked());
        var wording = new Wording(profile, whole, selection);
        var veiled = everything(profile) ? whole : veiled(profile, catalog, whole, selection, wording);
        return new Disclosure(
                notice,
                veiled,
                selection.given(),
                person -> wording.person(person).name());
    }

    private static boolean everything(Profile profile) {
        var levels = Classifications.usual().levels();
        return profile.withholds().isEmpty()
                && !profile.copies()
                && levels.getLast().id().equals(profile.highest());
    }

    private static Assessment veiled(
            Profile profile, Catalog catalog, Assessment whole, Selection selection, Wording wording) {
        var veil = new EntryVeil(
                profile,
                catalog,
                wording,
                new EvidenceVeil(profile, selection, wording),
                new AnalysisVeil(profile, selection, wording, whole));
        return Assessment.of(Chronicle.of(catalog, whole).lines().stream()
                .map(line -> veil.veil(line.recorded(), line.validity()))
                .collect(Collectors.toUnmodifiableList()));
    }
}
