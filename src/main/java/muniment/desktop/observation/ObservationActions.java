package muniment.desktop.observation;

/** What a person can do with an observation. */
public interface ObservationActions {
    /** Shows the place in its artefact. */
    void view(ObservationRow.Cited place);

    /** Agrees with it. */
    void accept(String observation);

    /** Lets it count as something else. */
    void override(String observation);

    /** Leaves it to itself again. */
    void leave(String observation);

    /** Lets its check compare with another value. */
    void changeThreshold(String observation);
}
