package muniment.session;

import java.util.regex.Pattern;
import muniment.catalog.Sha256;
import muniment.session.Verification.Outcome;

/**
 * The digests of the attached files as the pages print them, so that a signed page vouches for what no page shows.
 *
 * @param pages the text of the pages without spaces
 */
record PrintedDigests(String pages) {
    private static final int NEAR = 400;

    /** Whether the digest printed after the file's name is the file's. */
    Outcome of(String name, byte[] content) {
        var digest = Sha256.of(content).hex();
        var printed = Pattern.compile(Pattern.quote(name) + ".{0," + NEAR + "}?(?<![0-9a-f])([0-9a-f]{64})(?![0-9a-f])")
                .matcher(pages);
        var outcome = Outcome.ABSENT;
        while (printed.find()) {
            if (printed.group(1).equals(digest)) {
                return Outcome.AGREES;
            }
            outcome = Outcome.DIFFERS;
        }
        return pages.contains(digest) ? Outcome.AGREES : outcome;
    }
}
