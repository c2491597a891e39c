package muniment.signing.guard.raw;

/**
 * Where an object is written.
 *
 * @param container the number of the stream of objects that holds it, or 0 when it stands by itself
 * @param offset of its first byte in the file, or of its stream's
 */
public record Definition(int container, int offset) {}
