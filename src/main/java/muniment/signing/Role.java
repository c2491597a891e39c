package muniment.signing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which role somebody signs a report; each has one place in it, and the author's comes first. */
public enum Role {
    AUTHOR,
    REVIEWER,
    APPROVER;

    /** The role as it stands in the signature and as its place is named, as in {@code reviewer}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of this word, if it is one. */
    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
