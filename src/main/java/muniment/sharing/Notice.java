package muniment.sharing;

import java.util.List;
import muniment.catalog.Classification;

/**
 * What a recipient is told about what they do not see.
 *
 * @param highest the most confidential level that is given out
 * @param withheld the evidence that is not given out
 * @param unmarked how many of the given pieces nobody marked
 */
public record Notice(Profile profile, Classification highest, List<Withheld> withheld, int unmarked) {
    public Notice {
        withheld = List.copyOf(withheld);
    }
}
