package muniment.signing.guard;

/** Finds bytes in bytes; -1 is "not there". */
final class ByteSearch {
    private ByteSearch() {}

    static boolean at(byte[] bytes, byte[] wanted, int position) {
        if (position < 0 || position + wanted.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[position + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    static int first(byte[] bytes, byte[] wanted, int from) {
        for (int position = Math.max(0, from); position <= bytes.length - wanted.length; position++) {
            if (bytes[position] == wanted[0] && at(bytes, wanted, position)) {
                return position;
            }
        }
        return -1;
    }

    static int last(byte[] bytes, byte[] wanted, int notBefore) {
        for (int position = bytes.length - wanted.length; position >= notBefore; position--) {
            if (bytes[position] == wanted[0] && at(bytes, wanted, position)) {
                return position;
            }
        }
        return -1;
    }
}
