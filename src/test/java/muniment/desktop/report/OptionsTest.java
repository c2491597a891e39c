package muniment.desktop.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import muniment.catalog.Criticality;
import muniment.desktop.Headless;
import muniment.desktop.report.OptionsModel.Paper;
import muniment.desktop.report.OptionsModel.Weight;
import muniment.report.Accent;
import muniment.report.Branding;
import muniment.report.Depth;
import muniment.report.PageSize;
import muniment.report.ReportFilter;
import muniment.report.ReportForm;
import muniment.session.BrandFile;
import muniment.sharing.Profiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options of a report as the form that they make, without a window. */
final class OptionsTest {
    @TempDir
    Path home;

    private Headless desk;
    private final ReportModel model = new ReportModel();
    private Options options;

    @BeforeEach
    void open() throws Exception {
        desk = Headless.in(home);
        options = new Options(model.options(), desk.surroundings);
        options.offer(desk.document.snapshot().catalog());
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void givenEveryOptionThenTheFormHasThemAll() throws Exception {
        var logo = logo();
        var task = desk.document.snapshot().catalog().tasks().getFirst();
        desk.choosers.answer(logo);
        options.chooseLogo();
        desk.until(() -> model.options().logo().get() != null);
        var chosen = model.options();
        chosen.depth().set(Depth.REVIEW);
        chosen.openOnly().set(true);
        chosen.weight().set(Weight.BLOCKERS_AND_MAJORS);
        chosen.task().set(chosen.tasks().get(1));
        chosen.owner().set(" Mara ");
        chosen.profile().set(chosen.profiles().get(3));
        chosen.enclosing().set(true);
        chosen.paper().set(Paper.LETTER);
        chosen.organisation().set("Example Bank");
        chosen.accent().set("#0f4c81");
        chosen.marking().set("Confidential");
        chosen.watermark().set("Draft");

        assertEquals(
                Optional.of(new ReportForm(
                        PageSize.LETTER,
                        Depth.REVIEW,
                        new ReportFilter(
                                Set.of(task.id()),
                                Set.of(Criticality.Level.BLOCKER, Criticality.Level.MAJOR),
                                Set.of(),
                                true,
                                "Mara"),
                        new Branding(
                                "Example Bank", BrandFile.logo(logo), new Accent(0x0f4c81), "Confidential", "Draft"),
                        true,
                        Profiles.bundled().all().get(2))),
                options.form());
        assertEquals(
                "Review · only what is open · Blockers and majors · " + task.title() + " · Mara · for Board",
                options.words());
        assertEquals(
                "Evidence up to “Internal” is given. Withheld: file names, comments, what analyses say word for word,"
                        + " the history.",
                chosen.withheld().get());
    }

    @Test
    void givenNoOptionThenTheFormIsTheFullOne() {
        assertEquals(Optional.of(ReportForm.FULL), options.form());
        assertEquals("Nothing is left out.", model.options().withheld().get());
    }

    @Test
    void givenATextThatCannotBePrintedThenItsFieldSaysSoAndNothingIsLost() {
        model.options().accent().set("blue");
        assertEquals(Optional.empty(), options.form());
        assertEquals(
                Map.of(
                        "accent",
                        "“blue” is not a colour. Write six digits of a hexadecimal number, for instance #0f4c81."),
                model.options().refusals().byField().get());

        model.options().accent().set("");
        model.options().watermark().set("x".repeat(25));
        assertEquals(Optional.empty(), options.form());
        assertEquals(
                Set.of("watermark"), model.options().refusals().byField().get().keySet());
        assertEquals("x".repeat(25), model.options().watermark().get());
    }

    @Test
    void givenAFileThatIsNoPictureThenTheLogoSaysSoAndTheOneBeforeStays() throws Exception {
        desk.choosers.answer(logo());
        options.chooseLogo();
        desk.until(() -> model.options().logo().get() != null);
        var before = model.options().logo().get();
        desk.choosers.answer(Files.writeString(home.resolve("logo.txt"), "no picture"));
        options.chooseLogo();
        desk.until(() -> !model.options().refusals().byField().get().isEmpty());

        assertEquals(
                Map.of("logo", "The logo is neither a PNG nor a JPEG picture. Convert it to one of these."),
                model.options().refusals().byField().get());
        assertEquals(before, model.options().logo().get());
    }

    private Path logo() throws Exception {
        var file = home.resolve("logo.png");
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }
}
