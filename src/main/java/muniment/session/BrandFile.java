package muniment.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import muniment.report.Accent;
import muniment.report.Branding;
import muniment.report.BrandingJson;
import muniment.report.BrandingProblem;
import muniment.report.Logo;

/** Reads the dress of a house from files; no more of a file is read than a good one can have. */
public final class BrandFile {
    private static final int LARGEST = 1 << 16;

    private BrandFile() {}

    /**
     * A JSON file with the logo, if it names one, beside it.
     *
     * @throws FileProblem if a file cannot be read
     * @throws BrandingProblem if it does not hold what it should
     */
    public static Branding read(Path file) throws FileProblem {
        var json = BrandingJson.parse(start(file, LARGEST));
        var logo = json.logo().isEmpty() ? null : logo(file.resolveSibling(json.logo()));
        var accent = json.accent().isEmpty() ? Accent.USUAL : Accent.parse(json.accent());
        return new Branding(json.organisation(), logo, accent, json.marking(), json.watermark());
    }

    /**
     * A picture, PNG or JPEG.
     *
     * @throws FileProblem if the file cannot be read
     * @throws BrandingProblem if it is no such picture or too large
     */
    public static Logo logo(Path file) throws FileProblem {
        return Logo.of(start(file, Logo.LARGEST));
    }

    /** One byte more than allowed tells that there are too many. */
    private static byte[] start(Path file, int largest) throws FileProblem {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileProblem(FileProblem.Kind.NOT_A_FILE, file, "", null);
        }
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(largest + 1);
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }
}
