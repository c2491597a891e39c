package muniment.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import muniment.catalog.Artefact;
import muniment.catalog.ArtefactId;
import muniment.catalog.BundledCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class CollectionScriptTest {
    private static final Names NAMES = Names.of(
            "/subscriptions/s/resourceGroups/rg-orders/providers/Microsoft.DocumentDB/cassandraClusters/orders", "x");

    /** What the words of a command may be so that it only reads. */
    private static final Set<String> READS = Set.of(
            "az managed-cassandra cluster show",
            "az managed-cassandra cluster status",
            "az managed-cassandra cluster backup list",
            "az managed-cassandra cluster invoke-command",
            "az managed-cassandra datacenter list",
            "az network vnet subnet show",
            "az network nsg show",
            "az network route-table show",
            "az network vnet show",
            "az role assignment list",
            "az monitor diagnostic-settings list",
            "az monitor metrics alert list",
            "az monitor action-group list",
            "az monitor metrics list",
            "az monitor activity-log list",
            "az monitor log-analytics query",
            "az keyvault show",
            "az rest");

    private static final Set<String> REPORTS = Set.of(
            "status=",
            "info=",
            "describecluster=",
            "tablestats=",
            "tpstats=",
            "compactionstats=",
            "proxyhistograms=",
            "netstats=",
            "gcstats=");

    @TempDir
    private Path home;

    @Test
    void everyCommandOnlyReads() {
        for (var command : Commands.all()) {
            var words = command.run();
            if (words.getFirst().equals("cqlsh")) {
                assertTrue(
                        words.getLast().matches("(PAGING OFF; )?(SELECT|LIST|DESCRIBE) [^;]+"),
                        () -> "may change something: " + words);
                continue;
            }
            var verb = words.stream().takeWhile(word -> !word.startsWith("-")).collect(Collectors.joining(" "));
            assertTrue(READS.contains(verb), () -> "may change something: " + words);
            if (verb.equals("az rest")) {
                assertEquals("get", words.get(words.indexOf("--method") + 1));
            }
            if (words.contains("nodetool")) {
                assertTrue(REPORTS.contains(words.get(words.indexOf("--arguments") + 1)), words::toString);
            } else if (verb.endsWith("invoke-command")) {
                assertEquals("get-cassandra-yaml", words.get(words.indexOf("--command-name") + 1));
            }
        }
    }

    @Test
    void everyCommandCollectsAnArtefactOfTheCatalogAndItsNamesAreKnown() {
        var names = new TreeSet<String>();
        for (var command : Commands.all()) {
            assertTrue(BundledCatalog.read().artefact(command.artefact()).isPresent(), command::toString);
            java.util.regex.Pattern.compile("\\{(\\w+)}")
                    .matcher(String.join(" ", command.run()) + command.file())
                    .results()
                    .forEach(match -> names.add(match.group(1)));
        }
        assertEquals(
                new TreeSet<>(List.of(
                        "cluster",
                        "clusterId",
                        "contact",
                        "cqlUser",
                        "from",
                        "n",
                        "node",
                        "nsg",
                        "rg",
                        "routeTable",
                        "subnet",
                        "to",
                        "vault",
                        "vnet",
                        "workspace")),
                names);
    }

    @Test
    void aLineForCopyingHasTheNamesThatAreKnown() {
        var plan = plan("az-cluster-show", "nodetool-status");
        assertEquals(
                List.of("az managed-cassandra cluster show -g rg-orders -c orders -o json"),
                plan.lines(plan.steps().getFirst(), Shell.BASH));
        assertEquals(
                List.of("az managed-cassandra cluster invoke-command -g rg-orders --cluster-name orders --host '<node>'"
                        + " --command-name nodetool --arguments status= -o json"),
                plan.lines(plan.steps().getLast(), Shell.POWERSHELL));
    }

    @Test
    void whatOnlyAPersonCanCollectIsSaidInTheScript() {
        assertTrue(plan("backup-policy").script(Shell.BASH).contains("# By hand: Backup policy: Attach"));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theScriptRunsAndPacksWhatItCouldRead() throws IOException, InterruptedException {
        fakeAz();
        var script = home.resolve("collect.sh");
        Files.writeString(script, everything(NAMES).script(Shell.BASH));
        assertEquals(1, run(script), "what fails is told by the exit status");
        var packed = only("collection-*.tar.gz");
        assertTrue(Files.size(packed) > 0);
        var folder = only("collection-*Z");
        assertEquals(
                "az managed-cassandra cluster show -g rg-orders -c orders -o json",
                text(folder, "az-cluster-show.json"));
        assertEquals(
                "az managed-cassandra cluster invoke-command -g rg-orders --cluster-name orders --host 10.0.0.4"
                        + " --command-name nodetool --arguments tpstats= -o json",
                text(folder, "nodetool-tpstats-10.0.0.4.json"));
        assertTrue(Files.exists(folder.resolve("nodetool-tpstats-10.0.0.5.json")));
        assertEquals("az network vnet show --ids /s/virtualNetworks/v -o json", text(folder, "az-vnet-show-1.json"));
        assertFalse(Files.exists(folder.resolve("az-backup-list.json")), "it failed");
        assertTrue(text(folder, "az-backup-list.json.log").contains("no extension"));
        assertFalse(Files.exists(folder.resolve("cqlsh-list-roles.txt")), "nobody named a user of the database");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aHostileNameIsNoCommand() throws IOException, InterruptedException {
        fakeAz();
        var hostile = new Names(
                "$(touch pwned)`touch pwned`", "a'; touch pwned; '", "\"; touch pwned\n touch pwned", List.of());
        var script = home.resolve("collect.sh");
        Files.writeString(script, everything(hostile).script(Shell.BASH));
        run(script);
        assertFalse(Files.exists(home.resolve("pwned")));
        assertTrue(everything(hostile).script(Shell.POWERSHELL).contains("$cluster = 'a''; touch pwned; '''"));
    }

    private static CollectionPlan plan(String... artefacts) {
        return CollectionPlan.of(
                BundledCatalog.read(),
                List.of(artefacts).stream().map(ArtefactId::new).toList(),
                NAMES);
    }

    private static CollectionPlan everything(Names names) {
        var catalog = BundledCatalog.read();
        return CollectionPlan.of(
                catalog, catalog.artefacts().stream().map(Artefact::id).toList(), names);
    }

    /** Prints what it was asked; knows two nodes and one subnet; has no backup command. */
    private void fakeAz() throws IOException {
        var az = Files.createDirectories(home.resolve("bin")).resolve("az");
        Files.writeString(az, """
                #!/bin/sh
                case "$*" in
                *backup*) echo "no extension" >&2; exit 2 ;;
                *address*) echo 10.0.0.4; echo 10.0.0.5 ;;
                *delegatedSubnetId*) echo /s/virtualNetworks/v/subnets/a ;;
                *) echo "az $*" ;;
                esac
                """);
        assertTrue(az.toFile().setExecutable(true));
    }

    private int run(Path script) throws IOException, InterruptedException {
        var process = new ProcessBuilder("bash", script.toString()).directory(home.toFile());
        process.environment().put("PATH", home.resolve("bin") + ":" + System.getenv("PATH"));
        process.environment()
                .keySet()
                .removeAll(List.of("CQL_USER", "LOG_WORKSPACE", "KEY_VAULT", "RESOURCE_GROUP", "CLUSTER"));
        process.redirectErrorStream(true).redirectOutput(home.resolve("log.txt").toFile());
        var running = process.start();
        assertTrue(running.waitFor(60, TimeUnit.SECONDS));
        return running.exitValue();
    }

    private Path only(String glob) throws IOException {
        try (var found = Files.newDirectoryStream(home, glob)) {
            var all = new ArrayList<Path>();
            found.forEach(all::add);
            assertEquals(1, all.size(), () -> glob + ": " + all);
            return all.getFirst();
        }
    }

    private static String text(Path folder, String name) throws IOException {
        return Files.readString(folder.resolve(name)).strip();
    }
}
