package muniment.desktop.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.desktop.verify.Inquiry.Findings;
import muniment.desktop.verify.VerifyModel.Card;
import muniment.desktop.verify.VerifyModel.Group;
import muniment.desktop.verify.VerifyModel.Headline;
import muniment.desktop.verify.VerifyModel.Item;
import muniment.desktop.verify.VerifyModel.Result;
import muniment.session.Verification;
import muniment.signing.Verdict;
import muniment.text.Text;

/** Puts what was found out about a file into words. */
record VerifyWords(Text text) {
    /** @param locked assessments beside a report that could not be compared with it, because of their password */
    Result result(Findings found, Set<Path> locked) {
        return switch (found.verification()) {
            case Verification.Report report -> report(report, locked);
            case Verification.Document document -> {
                var words = new DocumentWords(text);
                yield result(
                        document.file(),
                        words.headline(true, found.held()),
                        words.groups(document.checks(), List.of(), found.held()),
                        words.contents(document.contents()),
                        true,
                        Set.of());
            }
            case Verification.BrokenDocument broken -> {
                var words = new DocumentWords(text);
                var contents = broken.contents();
                yield result(
                        broken.file(),
                        words.headline(false, found.held()),
                        words.groups(broken.checks(), broken.flaws(), found.held()),
                        contents == null ? List.of() : words.contents(contents),
                        true,
                        Set.of());
            }
        };
    }

    private Result report(Verification.Report report, Set<Path> locked) {
        var words = new ReportWords(text);
        return result(
                report.file(),
                words.headline(report),
                List.of(words.questions(report, locked)),
                new SignerCards(text).of(report),
                false,
                report.verdict() instanceof Verdict.Intact && !report.foreign() ? locked : Set.of());
    }

    private static Result result(
            Path file, Headline headline, List<Group> groups, List<Card> cards, boolean holdable, Set<Path> locked) {
        var lines = Stream.of(
                        Stream.of(file.toString(), headline.verdict().word(), headline.attack(), headline.advice())
                                .filter(line -> !line.isEmpty()),
                        groups.stream().flatMap(VerifyWords::lines),
                        cards.stream().flatMap(VerifyWords::lines))
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
        return new Result(
                file,
                headline,
                groups,
                cards,
                holdable,
                locked.stream().sorted().toList(),
                lines);
    }

    private static Stream<String> lines(Group group) {
        return Stream.concat(
                Stream.of("", group.title()), group.items().stream().flatMap(VerifyWords::lines));
    }

    private static Stream<String> lines(Item item) {
        return Stream.concat(
                Stream.of(item.head() + " " + item.mark().word()),
                item.sentences().stream().map(sentence -> "    " + sentence));
    }

    private static Stream<String> lines(Card card) {
        return Stream.of(
                        Stream.of("", card.head()),
                        card.marks().stream().map(mark -> mark.word()),
                        card.lines().stream(),
                        card.facts().stream().map(fact -> fact.name() + ": " + fact.value()))
                .flatMap(each -> each);
    }
}
