package muniment.desktop.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.desktop.kit.Fact;
import muniment.desktop.kit.FileSize;
import muniment.desktop.kit.Mark;
import muniment.desktop.kit.Marks;
import muniment.desktop.kit.Tone;
import muniment.desktop.verify.Inquiry.Held;
import muniment.desktop.verify.VerifyModel.Card;
import muniment.desktop.verify.VerifyModel.Group;
import muniment.desktop.verify.VerifyModel.Headline;
import muniment.desktop.verify.VerifyModel.Item;
import muniment.journal.Examined;
import muniment.journal.Person;
import muniment.session.Checks;
import muniment.session.Receipted;
import muniment.session.Verification.Contents;
import muniment.text.Phrase;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** Says of an assessment whether everything in it is as it was written, part by part, and what receipts prove. */
record DocumentWords(Text text) {
    Headline headline(boolean sound, List<Held> held) {
        if (!sound) {
            return headline("broken", Feather.X_OCTAGON, Tone.BAD);
        }
        var outcomes = held.stream()
                .flatMap(one -> one instanceof Held.Found found ? Stream.of(found.receipted()) : Stream.empty())
                .map(Receipted::outcome)
                .collect(Collectors.toSet());
        if (outcomes.contains(Receipted.Outcome.CUT)) {
            return headline("cut", Feather.X_OCTAGON, Tone.BAD);
        }
        if (outcomes.contains(Receipted.Outcome.REWRITTEN)) {
            return headline("rewritten", Feather.X_OCTAGON, Tone.BAD);
        }
        return headline("document", Feather.CHECK_CIRCLE, Tone.GOOD);
    }

    private Headline headline(String name, Feather icon, Tone tone) {
        var word = text.say("verify.verdict." + name);
        return new Headline(new Mark(icon, word, tone), "", text.say("verify.next." + name));
    }

    List<Group> groups(Checks checks, List<Phrase> flaws, List<Held> held) {
        var groups = new ArrayList<Group>();
        if (!held.isEmpty()) {
            var words = new ReceiptWords(text);
            groups.add(new Group(
                    text.say("verify.receipts"), held.stream().map(words::item).toList()));
        }
        groups.add(new Group(text.say("verify.parts"), parts(checks, flaws)));
        if (!checks.verdicts().isEmpty()) {
            groups.add(new Group(
                    text.say("verify.judged-again"),
                    checks.verdicts().stream().map(this::judged).toList()));
        }
        return groups;
    }

    private List<Item> parts(Checks checks, List<Phrase> flaws) {
        var items = new ArrayList<Item>();
        checks.parts().forEach(part -> items.add(part(part)));
        var further = flaws.stream()
                .filter(flaw ->
                        checks.parts().stream().noneMatch(part -> part.flaws().contains(flaw)))
                .map(text::say)
                .toList();
        if (!further.isEmpty()) {
            items.add(new Item(mark(Examined.Outcome.UNSOUND), text.say("verify.further-flaws"), further));
        }
        return items;
    }

    private Item part(Examined part) {
        var sentences = new ArrayList<String>();
        if (part.outcome() != Examined.Outcome.UNKNOWN) {
            sentences.add(text.say("verify.part.count", part.count()));
        }
        part.flaws().forEach(flaw -> sentences.add(text.say(flaw)));
        return new Item(mark(part.outcome()), text.name("session.part", part.part()), sentences);
    }

    private Mark mark(Examined.Outcome outcome) {
        var word = text.name("verify.part", outcome);
        return switch (outcome) {
            case SOUND -> new Mark(Feather.CHECK_CIRCLE, word, Tone.GOOD);
            case NOTED -> new Mark(Feather.INFO, word, Tone.INFO);
            case UNSOUND -> new Mark(Feather.X_OCTAGON, word, Tone.BAD);
            case UNKNOWN -> new Mark(Feather.HELP_CIRCLE, word, Tone.CAUTION);
        };
    }

    private Item judged(Checks.Judged judged) {
        var head = judged.report()
                .map(report -> text.say(
                        "verify.judged.then", report.file(), judged.day().toString()))
                .orElseGet(() -> text.say("verify.judged.today", judged.day().toString()));
        var sentences = new ArrayList<String>();
        sentences.add(text.say("verify.judged.entries", judged.entries()));
        judged.report()
                .ifPresent(report -> sentences.add(
                        text.say("verify.judged.report", report.digest().hex())));
        return new Item(new Marks(text).of(judged.verdict()), head, sentences);
    }

    List<Card> contents(Contents contents) {
        var scope = contents.scope();
        var authors = contents.authors().stream().map(Person::toString).collect(Collectors.joining(", "));
        var assessment = new Card(
                text.say("verify.card.assessment", scope.name(), scope.cluster()),
                List.of(),
                List.of(
                        text.say("verify.entries", contents.entries(), ReceiptWords.time(contents.latest())),
                        text.say(
                                "verify.files",
                                contents.files().count(),
                                new FileSize(text).of(contents.files().bytes())),
                        text.say("verify.authors", authors)),
                contents.heads().stream()
                        .map(head -> new Fact(text.say("verify.fact.head"), head.toString()))
                        .toList(),
                null);
        var catalog = contents.catalog();
        var digest = new Fact(
                text.say("verify.fact.catalog-digest"), catalog.digest().hex());
        return List.of(
                assessment,
                new Card(
                        text.say("verify.card.catalog", catalog.title(), catalog.version()),
                        List.of(),
                        List.of(),
                        List.of(digest),
                        null));
    }
}
