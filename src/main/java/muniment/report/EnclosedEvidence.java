package muniment.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import muniment.journal.Content;
import muniment.journal.EntryId;
import muniment.text.Text;

/**
 * Evidence files as they travel inside a report: all that have bytes, were not withdrawn and are not withheld.
 *
 * <p>Guarantees names that are unique, lead nowhere and hide nothing, and media types that are well formed: both come
 * from whoever recorded the file.
 */
final class EnclosedEvidence {
    /** What all of them may have together, in bytes, so that a report can still be opened, signed and verified. */
    static final long LARGEST = 64L << 20;

    private static final int LONGEST_NAME = 100;
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._ -]");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9][a-z0-9.+-]{0,60}/[a-z0-9][a-z0-9.+-]{0,60}");

    private EnclosedEvidence() {}

    /** @param withheld evidence whose bytes its readers must not see */
    static List<Attachment> of(Collection<EvidenceLine> lines, Set<EntryId> withheld) {
        return lines.stream()
                .filter(line -> line.onFile().stands())
                .filter(line -> !withheld.contains(line.onFile().id()))
                .<Attachment>mapMulti((line, each) -> {
                    if (line.content() instanceof Content.File file) {
                        each.accept(attachment(line, file));
                    }
                })
                .toList();
    }

    /** How many bytes of evidence these have together. */
    static long size(Collection<Attachment> attachments) {
        return attachments.stream()
                .map(Attachment::content)
                .filter(Attachment.Recorded.class::isInstance)
                .mapToLong(Attachment.Content::size)
                .reduce(0, EnclosedEvidence::sum);
    }

    private static long sum(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    private static Attachment attachment(EvidenceLine line, Content.File file) {
        var title = PrintableText.wholeCharacters(line.title());
        return new Attachment(
                line.label() + " " + safe(file.name()),
                mediaType(file.mediaType()),
                Attachment.Relationship.SOURCE,
                Text.load("report").say("report.attachment.evidence", line.label(), title),
                new Attachment.Recorded(file.digest(), file.size()));
    }

    /** The end of a long name stays, because it tells what kind of file it is. */
    private static String safe(String name) {
        var safe = UNSAFE.matcher(name).replaceAll("_");
        int length = safe.codePointCount(0, safe.length());
        return length <= LONGEST_NAME
                ? safe
                : "_" + safe.substring(safe.offsetByCodePoints(safe.length(), -LONGEST_NAME));
    }

    private static String mediaType(String recorded) {
        var plain = recorded.strip().toLowerCase(Locale.ROOT);
        return MEDIA_TYPE.matcher(plain).matches() ? plain : "application/octet-stream";
    }
}
