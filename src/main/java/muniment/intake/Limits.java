package muniment.intake;

/**
 * How much a collection may hold. What is beyond is refused, not cut.
 *
 * @param files in the whole collection
 * @param depth of folders within folders
 * @param fileBytes of one file, unpacked
 * @param allBytes of everything that is unpacked from archives
 * @param ratio how many bytes one packed byte may become; small entries may become more
 * @param freeBytes what an entry may become whatever its ratio
 */
public record Limits(int files, int depth, long fileBytes, long allBytes, int ratio, long freeBytes) {
    /** Enough for the collection of a large cluster, too little to fill a laptop. */
    public static final Limits USUAL = new Limits(5_000, 16, 2L << 30, 8L << 30, 200, 10L << 20);

    boolean tooDense(long packed, long unpacked) {
        return unpacked > freeBytes && unpacked / Math.max(packed, 1) >= ratio;
    }
}
