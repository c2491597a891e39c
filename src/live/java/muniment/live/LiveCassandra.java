package muniment.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real Apache Cassandra 5.0 with one node on loopback, as long as it is open; its data are in a directory of the
 * test.
 */
final class LiveCassandra implements AutoCloseable {
    private static final Path LIBRARIES = Path.of("target/live/lib");
    private static final String JMX = "7199";
    private static final long START_SECONDS = 180;
    private static final long STOP_SECONDS = 60;

    private static final List<String> EXPORTS = List.of(
            "java.base/jdk.internal.misc",
            "java.base/jdk.internal.ref",
            "java.base/sun.nio.ch",
            "java.base/java.lang.ref",
            "java.management.rmi/com.sun.jmx.remote.internal.rmi",
            "java.rmi/sun.rmi.registry",
            "java.rmi/sun.rmi.server",
            "java.sql/java.sql",
            "jdk.unsupported/sun.misc",
            "jdk.compiler/com.sun.tools.javac.file",
            "jdk.attach/sun.tools.attach");

    private static final List<String> OPENS = List.of(
            "java.base/java.lang",
            "java.base/java.lang.reflect",
            "java.base/java.lang.module",
            "java.base/java.io",
            "java.base/java.nio",
            "java.base/java.net",
            "java.base/java.math",
            "java.base/java.time",
            "java.base/java.util",
            "java.base/java.util.concurrent",
            "java.base/java.util.concurrent.atomic",
            "java.base/sun.nio.ch",
            "java.base/jdk.internal.loader",
            "java.base/jdk.internal.ref",
            "java.base/jdk.internal.reflect",
            "java.base/jdk.internal.math",
            "java.base/jdk.internal.module",
            "java.base/jdk.internal.util.jar",
            "jdk.management/com.sun.management.internal",
            "jdk.compiler/com.sun.tools.javac");

    private final Path java;
    private final Path home;
    private final Process server;

    private LiveCassandra(Path java, Path home, Process server) {
        this.java = java;
        this.home = home;
        this.server = server;
    }

    /** Starts a node and waits until clients can connect. */
    static LiveCassandra start(Path java, Path home) throws IOException, InterruptedException {
        configure(home);
        var process = new ProcessBuilder(command(java, home))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("console.txt").toFile())
                .start();
        var cassandra = new LiveCassandra(java, home, process);
        cassandra.awaitClients();
        return cassandra;
    }

    /** What nodetool prints. */
    String nodetool(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of(java.toString(), "-Xmx128M"));
        EXPORTS.forEach(export -> command.add("--add-exports=" + export + "=ALL-UNNAMED"));
        command.addAll(
                List.of("-cp", LIBRARIES + "/*", "org.apache.cassandra.tools.NodeTool", "-h", "127.0.0.1", "-p", JMX));
        command.addAll(List.of(arguments));
        var output = home.resolve("nodetool.txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("nodetool does not answer");
        }
        return Files.readString(output);
    }

    /** The log of the server. */
    Path log() {
        return home.resolve("logs/system.log");
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit()
                .completeOnTimeout(server, STOP_SECONDS, TimeUnit.SECONDS)
                .join();
        server.destroyForcibly();
    }

    private static void configure(Path home) throws IOException {
        var conf = Files.createDirectories(home.resolve("conf"));
        Files.createDirectories(home.resolve("logs"));
        for (var name : List.of("cassandra.yaml", "cassandra-rackdc.properties", "logback.xml")) {
            try (var resource = LiveCassandra.class.getResourceAsStream("/live/" + name)) {
                if (resource == null) {
                    throw new IOException("the build left out " + name);
                }
                var text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
                Files.writeString(conf.resolve(name), text.replace("@HOME@", home.toString()));
            }
        }
    }

    private static List<String> command(Path java, Path home) throws IOException {
        var command = new ArrayList<String>(List.of(
                java.toString(),
                "-Xms768M",
                "-Xmx768M",
                "-Xss512k",
                "-XX:MaxDirectMemorySize=256M",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.security.manager=allow",
                "-Dio.netty.tryReflectionSetAccessible=true",
                "-Djdk.attach.allowAttachSelf=true"));
        EXPORTS.forEach(export -> command.add("--add-exports=" + export + "=ALL-UNNAMED"));
        OPENS.forEach(opened -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
        command.addAll(List.of(
                "-javaagent:" + jamm(),
                "-Dcassandra.jmx.local.port=" + JMX,
                "-Djava.rmi.server.hostname=127.0.0.1",
                "-Dcassandra-foreground=yes",
                "-Dcassandra.ring_delay_ms=2000",
                "-Dcassandra.skip_wait_for_gossip_to_settle=0",
                "-Dcassandra.superuser_setup_delay_ms=500",
                "-Dcassandra.storagedir=" + home,
                "-Dcassandra.logdir=" + home.resolve("logs"),
                "-Dlogback.configurationFile=logback.xml",
                "-Dcassandra.config=" + home.resolve("conf/cassandra.yaml").toUri(),
                "-cp",
                home.resolve("conf") + System.getProperty("path.separator") + LIBRARIES.toAbsolutePath() + "/*",
                "org.apache.cassandra.service.CassandraDaemon"));
        return command;
    }

    private static Path jamm() throws IOException {
        try (var jars = Files.newDirectoryStream(LIBRARIES, "jamm-*.jar")) {
            for (var jar : jars) {
                return jar.toAbsolutePath();
            }
        }
        throw new IOException("no Apache Cassandra in " + LIBRARIES + ": start the tests with ./mvnw verify -Plive");
    }

    private void awaitClients() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() < deadline) {
            if (!server.isAlive()) {
                throw new IOException("Cassandra did not start:\n" + Files.readString(home.resolve("console.txt")));
            }
            if (Files.exists(log()) && Files.readString(log()).contains("Created default superuser role")) {
                return;
            }
            Thread.sleep(200);
        }
        close();
        throw new IOException("Cassandra did not start within " + START_SECONDS + " seconds");
    }
}
