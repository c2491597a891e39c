package muniment.redaction;

/** A text that lets somebody stop the work while it is read. */
record WatchedText(CharSequence text, Runnable watch) implements CharSequence {
    private static final int OFTEN = 1 << 20;

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if ((index & OFTEN - 1) == 0) {
            watch.run();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return text.subSequence(from, to);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
