package muniment.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import muniment.assessment.People;
import muniment.assessment.People.Member;
import muniment.journal.Author;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says who wrote the history, with which key, and what does not fit together. */
@Command(name = "people")
final class PeopleCommand extends DocumentCommand {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    PeopleCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        try (var opened = Opened.toRead(terminal(), file)) {
            var zone = opened.session().zone();
            var members = People.of(opened.snapshot().assessment().history()).members();
            var words = new ArrayList<String>();
            for (var member : members) {
                words.add(say(
                        "cli.people.line",
                        member.author().person().toString(),
                        member.entries(),
                        MINUTE.format(member.first().atZone(zone)),
                        MINUTE.format(member.last().atZone(zone)),
                        member.author().key().hex()));
                words.addAll(warnings(member));
            }
            var json = Json.object();
            json.set("people", Json.array(members, PeopleCommand::json));
            return Reply.good(words, json);
        }
    }

    private List<String> warnings(Member member) {
        var words = new ArrayList<String>();
        member.sameKey()
                .forEach(other ->
                        words.add(say("cli.people.same-key", other.person().toString())));
        member.sameName()
                .forEach(other ->
                        words.add(say("cli.people.same-name", other.key().hex())));
        return words;
    }

    private static ObjectNode json(Member member) {
        var json = Json.object()
                .put("person", member.author().person().toString())
                .put("key", member.author().key().hex())
                .put("entries", member.entries())
                .put("first", member.first().toString())
                .put("last", member.last().toString());
        json.set(
                "sameKey",
                Json.texts(member.sameKey().stream().map(Author::person).toList()));
        json.set(
                "sameName",
                Json.texts(member.sameName().stream()
                        .map(other -> other.key().hex())
                        .toList()));
        return json;
    }
}
