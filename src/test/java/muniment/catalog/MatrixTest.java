package muniment.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class MatrixTest {
    private final Catalog catalog = BundledCatalog.read();

    @Test
    void itsTicksAreThoseOfTheResponsibilityModel() {
        var expected = """
                Infrastructure provisioning & management | x |
                OS & Cassandra patching                  | x |
                Backup (platform-managed)                | x |
                Long-term backup scheduling              |   | x
                Data model design & optimization         |   | x
                Version upgrades                         |   | x
                Network configuration                    |   | x
                Monitoring & alert review                |   | x
                Compliance & governance                  | x | x
                Availability (platform SLA)              | x |
                Security                                 | x | x
                """;
        var actual = catalog.tasks().stream()
                .map(task -> "%-40s | %s | %s".formatted(task.title(), tick(task.microsoft()), tick(task.customer())))
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n", "", "\n"));
        assertEquals(expected, actual);
    }

    @Test
    void everyRowHasStatementsBehindIt() {
        assertEquals(
                List.of(),
                catalog.tasks().stream()
                        .filter(task -> catalog.statementsOf(task.id()).isEmpty())
                        .toList());
    }

    @Test
    void onlyTheIntroductionStandsOutsideTheMatrix() {
        assertEquals(
                List.of("scope.ownership", "scope.expectations", "scope.security-compliance"),
                catalog.statements().stream()
                        .filter(statement -> statement.placement().matrixTask().isEmpty())
                        .map(statement -> statement.id().value())
                        .toList());
    }

    private static String tick(boolean ticked) {
        return ticked ? "x" : " ";
    }
}
