package muniment.cli;

/** How a command ended, as shells and pipelines see it. */
enum Status {
    GOOD(0),
    /** Done, and the answer is negative: not intact, not ready, refused. */
    NEGATIVE(1),
    USAGE(2),
    /** Input that cannot be read, or a file that cannot be written. */
    UNUSABLE(3);

    private final int code;

    Status(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
