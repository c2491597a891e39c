package muniment.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds that nothing of the responsibility model was lost on the way into the catalog. */
final class SourceDocumentTest {
    private static final List<String> SOURCE =
            CatalogFile.resource("shared-responsibility-model.txt").lines().toList();

    private final Catalog catalog = BundledCatalog.read();
    private final List<TracedLine> trace = catalog.guidance().trace();

    @Test
    void everyLineIsTracedByItsNumberAndText() {
        var expected = new ArrayList<String>();
        for (int number = 1; number <= SOURCE.size(); number++) {
            var text = SOURCE.get(number - 1).strip();
            if (!text.isEmpty()) {
                expected.add(number + " " + withoutBullet(text));
            }
        }
        assertEquals(
                expected,
                trace.stream().map(line -> line.line() + " " + line.text()).toList());
    }

    @Test
    void everyBulletIsTracedAsABullet() {
        assertEquals(
                numbers(IntStream.rangeClosed(1, SOURCE.size())
                        .filter(number -> SOURCE.get(number - 1).strip().startsWith("•"))
                        .boxed()),
                numbers(lines(TracedLine.Kind.BULLET)));
    }

    @Test
    void everySentenceBulletAndRowLeadsSomewhere() {
        assertEquals(
                List.of(),
                trace.stream()
                        .filter(line -> line.kind() != TracedLine.Kind.HEADING)
                        .filter(line -> line.targets().isEmpty())
                        .toList());
    }

    @Test
    void everyStatementComesFromTheLinesThatItNames() {
        for (var statement : catalog.statements()) {
            var traced = trace.stream()
                    .filter(line -> line.targets().contains(statement.id().value()))
                    .map(TracedLine::line);
            assertEquals(
                    numbers(statement.placement().lines().stream()),
                    numbers(traced),
                    statement.id().value());
        }
    }

    @Test
    void everyRowOfTheMatrixIsOneTaskInTheSameOrder() {
        assertEquals(
                catalog.tasks().stream().map(Task::title).toList(),
                trace.stream()
                        .filter(line -> line.kind() == TracedLine.Kind.MATRIX_ROW)
                        .map(TracedLine::text)
                        .toList());
        assertEquals(
                catalog.tasks().stream().map(task -> List.of(task.id().value())).toList(),
                trace.stream()
                        .filter(line -> line.kind() == TracedLine.Kind.MATRIX_ROW)
                        .map(TracedLine::targets)
                        .toList());
    }

    @Test
    void everyRowOfTheAlternativeIsOneBenefitWithItsTitle() {
        var rows = trace.stream()
                .filter(line -> line.kind() == TracedLine.Kind.ALTERNATIVE_ROW)
                .toList();
        var benefits = catalog.guidance().alternative().benefits();
        assertEquals(6, rows.size());
        assertEquals(
                benefits.stream().map(benefit -> List.of(benefit.id())).toList(),
                rows.stream().map(TracedLine::targets).toList());
        for (int row = 0; row < rows.size(); row++) {
            var title = benefits.get(row).title();
            assertEquals(title, rows.get(row).text().substring(0, title.length()));
        }
    }

    private Stream<Integer> lines(TracedLine.Kind kind) {
        return trace.stream().filter(line -> line.kind() == kind).map(TracedLine::line);
    }

    private static Set<Integer> numbers(Stream<Integer> numbers) {
        return numbers.collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutBullet(String text) {
        return text.startsWith("•") ? text.substring(1).strip() : text;
    }
}
