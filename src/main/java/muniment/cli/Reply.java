package muniment.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What a command answers: for people in words, for machines as one JSON document. */
record Reply(Status status, List<String> words, ObjectNode json) {
    Reply {
        words = List.copyOf(words);
    }

    static Reply good(List<String> words, ObjectNode json) {
        return new Reply(Status.GOOD, words, json);
    }
}
