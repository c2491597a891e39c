package muniment.analysis.reading;

import java.util.List;

/**
 * One output as it was read; a file that holds several outputs gives several readings.
 *
 * @param remarks what could not be read or was left out, in words with the place; a reading with such remarks may be
 *     incomplete
 */
public record Reading(
        Exhibit exhibit,
        Recognition recognition,
        Circumstances circumstances,
        List<Found> facts,
        List<String> remarks) {
    public Reading {
        facts = List.copyOf(facts);
        remarks = List.copyOf(remarks);
    }

    /** Equal readings are of equal exhibits; the facts may be very many and are left out. */
    @Override
    public int hashCode() {
        return exhibit.hashCode();
    }
}
