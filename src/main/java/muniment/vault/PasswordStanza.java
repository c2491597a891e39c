package muniment.vault;

import com.exceptionfactory.jagged.RecipientStanza;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The line of an age header that a password opens: {@code -> scrypt SALT LOG2N} and the encrypted file key.
 *
 * @param salt sixteen random bytes
 * @param workFactor the base-2 logarithm of scrypt's N
 * @param body the file key, encrypted and authenticated
 */
record PasswordStanza(byte[] salt, int workFactor, byte[] body) implements RecipientStanza {
    private static final String TYPE = "scrypt";
    private static final Pattern WORK_FACTOR = Pattern.compile("[1-9][0-9]{0,2}");
    private static final int BODY = 32;

    static boolean isOne(RecipientStanza stanza) {
        return TYPE.equals(stanza.getType());
    }

    /** Reads one as strictly as the format says. */
    static PasswordStanza of(RecipientStanza stanza) throws Sealed {
        var arguments = stanza.getArguments();
        if (arguments.size() != 2
                || !WORK_FACTOR.matcher(arguments.getLast()).matches()
                || stanza.getBody().length != BODY) {
            throw new Sealed(Sealed.Reason.HEADER_DAMAGED);
        }
        return new PasswordStanza(salt(arguments.getFirst()), Integer.parseInt(arguments.getLast()), stanza.getBody());
    }

    private static byte[] salt(String text) throws Sealed {
        try {
            var salt = Base64.getDecoder().decode(text);
            if (salt.length == Scrypt.SALT && encoded(salt).equals(text)) {
                return salt;
            }
            throw new Sealed(Sealed.Reason.HEADER_DAMAGED);
        } catch (IllegalArgumentException e) {
            throw new Sealed(Sealed.Reason.HEADER_DAMAGED, e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public List<String> getArguments() {
        return List.of(encoded(salt), Integer.toString(workFactor));
    }

    @Override
    public byte[] getBody() {
        return body;
    }
}
