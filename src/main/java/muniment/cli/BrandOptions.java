package muniment.cli;

import java.nio.file.Path;
import muniment.report.Accent;
import muniment.report.Branding;
import muniment.session.BrandFile;
import muniment.session.FileProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The dress of a house: a file, and what is said here instead of what the file says. */
final class BrandOptions {
    @Option(names = "--brand", paramLabel = "JSON", descriptionKey = "brand")
    private @Nullable Path brand;

    @Option(names = "--organisation", paramLabel = "NAME", descriptionKey = "organisation")
    private @Nullable String organisation;

    @Option(names = "--logo", paramLabel = "PICTURE", descriptionKey = "logo")
    private @Nullable Path logo;

    @Option(names = "--accent", paramLabel = "COLOUR", descriptionKey = "accent")
    private @Nullable String accent;

    @Option(names = "--marking", paramLabel = "TEXT", descriptionKey = "marking")
    private @Nullable String marking;

    @Option(names = "--watermark", paramLabel = "TEXT", descriptionKey = "watermark")
    private @Nullable String watermark;

    Branding branding() throws FileProblem {
        var house = brand == null ? Branding.NONE : BrandFile.read(brand);
        return new Branding(
                organisation == null ? house.organisation() : organisation,
                logo == null ? house.logo() : BrandFile.logo(logo),
                accent == null ? house.accent() : Accent.parse(accent),
                marking == null ? house.marking() : marking,
                watermark == null ? house.watermark() : watermark);
    }
}
