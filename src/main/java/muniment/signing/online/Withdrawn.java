package muniment.signing.online;

/** An issuer has withdrawn a certificate that a signature rests on; passed through libraries that know no other way. */
public final class Withdrawn extends RuntimeException {
    private static final long serialVersionUID = 1;
}
