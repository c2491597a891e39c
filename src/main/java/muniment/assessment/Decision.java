package muniment.assessment;

import java.util.List;
import muniment.journal.Entry;
import muniment.text.Phrase;

/** What became of a command: the entries that it writes, or why it may not be done. */
public sealed interface Decision {
    /** It may be done. No entries means that everything is so already. */
    record Accepted(List<Entry> entries) implements Decision {
        public Accepted {
            entries = List.copyOf(entries);
        }
    }

    /** It may not be done, for these reasons. */
    record Refused(List<Reason> reasons) implements Decision {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** One reason, with the field of a form that it belongs to. */
    record Reason(Field field, Phrase phrase) {}

    /** What a reason is about, so that a form can show it in its place. */
    enum Field {
        COMMAND,
        NAME,
        CLUSTER,
        PERIOD,
        TRAITS,
        OBLIGATION,
        RESULT,
        BECAUSE,
        UNTIL,
        ACCEPTED_BY,
        OWNER,
        DUE,
        REMARK,
        FEEDBACK,
        TITLE,
        CONTENT,
        TIMES,
        EVIDENCE,
        OBSERVATION,
        PARAMETER,
        CLASSIFICATION
    }
}
