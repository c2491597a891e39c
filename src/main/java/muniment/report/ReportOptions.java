package muniment.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import muniment.sharing.Notice;
import org.jspecify.annotations.Nullable;

/**
 * How a report is made.
 *
 * @param at the moment that it is made
 * @param zone in which its times are told
 * @param by who makes it, and with what
 * @param form what it looks like and how much it tells
 * @param signatures the places kept free for signatures, in their order on the page
 * @param sharing what its readers do not see, null when nothing is withheld on anybody's account
 */
public record ReportOptions(
        Instant at,
        ZoneId zone,
        Maker by,
        ReportForm form,
        List<SignaturePlace> signatures,
        @Nullable Notice sharing) {
    public ReportOptions {
        signatures = List.copyOf(signatures);
    }

    /** An unsigned full report on A4. */
    public static ReportOptions of(Instant at, ZoneId zone, Maker by) {
        return new ReportOptions(at, zone, by, ReportForm.FULL, List.of(), null);
    }

    /** The same in another form. */
    public ReportOptions as(ReportForm other) {
        return new ReportOptions(at, zone, by, other, signatures, sharing);
    }

    /** The same with places for these signatures. */
    public ReportOptions signedAt(SignaturePlace... places) {
        return new ReportOptions(at, zone, by, form, List.of(places), sharing);
    }

    /** The same for the recipients of a profile, who are told what they do not see. */
    public ReportOptions under(Notice notice) {
        return new ReportOptions(at, zone, by, form, signatures, notice);
    }

    /** What its readers do not see. */
    public Optional<Notice> shared() {
        return Optional.ofNullable(sharing);
    }

    /** The day that it is made. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, zone);
    }

    /**
     * Who makes a report.
     *
     * @param person by name
     * @param program with its version, such as {@code Muniment 0.1.0}
     */
    public record Maker(String person, String program) {}
}
