package muniment.signing;

/** Something was refused for a reason that a person can understand and act on; nothing was changed. */
public final class Refusal extends Exception {
    private final transient Problem problem;

    public Refusal(Problem problem) {
        super(Wording.english().of(problem));
        this.problem = problem;
    }

    public Refusal(Problem problem, Throwable cause) {
        super(Wording.english().of(problem), cause);
        this.problem = problem;
    }

    /** The reason as data. */
    public Problem problem() {
        return problem;
    }
}
