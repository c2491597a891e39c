package muniment.desktop.report;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.catalog.Catalog;
import muniment.catalog.Classifications;
import muniment.catalog.Criticality;
import muniment.catalog.TaskId;
import muniment.desktop.outside.Choosers.FileKind;
import muniment.desktop.outside.Choosers.Wanted;
import muniment.desktop.report.OptionsModel.Choice;
import muniment.desktop.report.OptionsModel.Paper;
import muniment.desktop.report.OptionsModel.Weight;
import muniment.desktop.shell.Surroundings;
import muniment.desktop.work.Explained;
import muniment.report.Accent;
import muniment.report.Branding;
import muniment.report.BrandingProblem;
import muniment.report.Depth;
import muniment.report.PageSize;
import muniment.report.ReportFilter;
import muniment.report.ReportForm;
import muniment.session.BrandFile;
import muniment.sharing.Profile;
import muniment.sharing.Profiles;
import muniment.text.Text;

/** Turns the options of a report into its form, and says at their fields what cannot be. */
final class Options implements OptionsForm.Actions {
    private final OptionsModel model;
    private final Surroundings around;
    private final Profiles profiles = Profiles.bundled();

    Options(OptionsModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        model.profiles().add(new Choice("", text().say("report-room.profile.everybody")));
        profiles.all().forEach(profile -> model.profiles().add(new Choice(profile.id(), profile.title())));
        model.profile().set(model.profiles().getFirst());
        model.profile().subscribe(_ -> model.withheld().set(withheld()));
    }

    /** Offers the rows of the matrix of this catalog. */
    void offer(Catalog catalog) {
        if (model.tasks().isEmpty()) {
            model.tasks().add(new Choice("", text().say("report-room.task.all")));
            catalog.tasks()
                    .forEach(task -> model.tasks().add(new Choice(task.id().value(), task.title())));
            model.task().set(model.tasks().getFirst());
        }
    }

    /** The form of the report; empty when something speaks against an option, which is said there then. */
    Optional<ReportForm> form() {
        try {
            var form = new ReportForm(
                    page(),
                    depth(),
                    filter(),
                    branding(),
                    model.enclosing().get(),
                    profile().orElse(null));
            model.refusals().clear();
            return Optional.of(form);
        } catch (BrandingProblem problem) {
            model.refusals().show(field(problem), text().say(problem.phrase()));
            return Optional.empty();
        }
    }

    /** What the report tells, in one line. */
    String words() {
        var filter = new StringBuilder();
        if (model.openOnly().get()) {
            filter.append(" · ").append(text().say("report-room.shows.open"));
        }
        if (model.weight().get() != Weight.ALL) {
            filter.append(" · ")
                    .append(text().name("report-room.weight", model.weight().get()));
        }
        Stream.of(
                        model.task().get().id().isEmpty()
                                ? ""
                                : model.task().get().title(),
                        model.owner().get().strip(),
                        profile()
                                .map(profile -> text().say("report-room.shows.profile", profile.title()))
                                .orElse(""))
                .filter(part -> !part.isEmpty())
                .forEach(part -> filter.append(" · ").append(part));
        return text().name("report-room.depth", depth()) + filter;
    }

    private PageSize page() {
        return model.paper().get() == Paper.LETTER ? PageSize.LETTER : PageSize.A4;
    }

    private Depth depth() {
        return Optional.ofNullable(model.depth().get()).orElse(Depth.FULL);
    }

    private ReportFilter filter() {
        var task = model.task().get().id();
        return new ReportFilter(
                task.isEmpty() ? Set.of() : Set.of(new TaskId(task)),
                switch (model.weight().get()) {
                    case ALL -> Set.of();
                    case BLOCKERS -> EnumSet.of(Criticality.Level.BLOCKER);
                    case BLOCKERS_AND_MAJORS -> EnumSet.of(Criticality.Level.BLOCKER, Criticality.Level.MAJOR);
                },
                Set.of(),
                model.openOnly().get(),
                model.owner().get());
    }

    private Branding branding() {
        var accent = model.accent().get().strip();
        return new Branding(
                model.organisation().get(),
                model.logo().get(),
                accent.isEmpty() ? Accent.USUAL : Accent.parse(accent),
                model.marking().get(),
                model.watermark().get());
    }

    private Optional<Profile> profile() {
        return profiles.find(model.profile().get().id());
    }

    private String withheld() {
        return profile().map(this::withheld).orElseGet(() -> text().say("report-room.withheld.nothing"));
    }

    private String withheld(Profile profile) {
        var highest = Classifications.usual().meant(profile.highest()).title();
        var parts = profile.withholds().stream()
                .map(part -> text().name("report.sharing.part", part))
                .collect(Collectors.joining(", "));
        return parts.isEmpty()
                ? text().say("report-room.withheld.evidence", highest)
                : text().say("report-room.withheld.parts", highest, parts);
    }

    /** The fields are named as the texts of a branding are. */
    private static String field(BrandingProblem problem) {
        var why = problem.phrase().key();
        if (why.endsWith(".too-long")) {
            return String.valueOf(problem.phrase().values().getFirst());
        }
        return why.endsWith(".accent") ? "accent" : "logo";
    }

    @Override
    public void chooseLogo() {
        around.outside()
                .choosers()
                .open(new Wanted("report-room.logo.title", FileKind.PICTURE))
                .ifPresent(this::readLogo);
    }

    @Override
    public void removeLogo() {
        model.logoFile().set("");
        model.logo().set(null);
        model.refusals().clear();
    }

    /** Takes a logo; one that cannot be read is refused, and the one before stays. */
    void readLogo(Path file) {
        around.errands()
                .quietly(
                        _ -> BrandFile.logo(file),
                        logo -> {
                            model.refusals().clear();
                            model.logoFile().set(file.toString());
                            model.logo().set(logo);
                        },
                        this::logoRefused);
    }

    private void logoRefused(Throwable problem) {
        var words = problem instanceof BrandingProblem branding
                ? Optional.of(text().say(branding.phrase()))
                : Explained.of(problem, text());
        words.ifPresentOrElse(
                said -> model.refusals().show("logo", said),
                () -> around.notices().failed(problem));
    }

    private Text text() {
        return around.text();
    }
}
