package muniment.signing.online;

import java.net.URI;

/** A question to an address on the network was not answered as it has to be. */
public final class Unanswered extends RuntimeException {
    /** What became of it. */
    public enum Kind {
        /** Nobody is there. */
        UNREACHABLE,
        /** The answer did not come in time. */
        TOO_SLOW,
        /** There is an answer, and it is larger than any that is meant. */
        TOO_LARGE,
        /** The answer is that it knows nothing of what was asked about. */
        DOES_NOT_KNOW,
        /** The answer is a refusal, is malformed, or is to another question. */
        NOT_AN_ANSWER
    }

    private final Kind kind;
    private final URI address;

    Unanswered(Kind kind, URI address, Throwable cause) {
        super(kind + " " + address, cause);
        this.kind = kind;
        this.address = address;
    }

    /** The question that was not answered, as libraries pass it on, or else any other trouble with the answer. */
    static Unanswered in(RuntimeException problem, String address) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unanswered unanswered) {
                return unanswered;
            }
        }
        return new Unanswered(Kind.NOT_AN_ANSWER, URI.create(address), problem);
    }

    public Kind kind() {
        return kind;
    }

    public URI address() {
        return address;
    }
}
