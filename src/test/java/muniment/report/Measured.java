package muniment.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a command and the processes that it started took, looked at several times a second (memory on Linux only).
 *
 * @param status with which it ended; -1 if there is no such command, -2 if it took too long
 * @param memory the most that was resident at once, in bytes
 */
record Measured(int status, Duration wall, Duration cpu, long memory) {
    private static final long LONGEST = Long.getLong("minutes", 10) * 60_000_000_000L;
    private static final int BETWEEN = 50;

    boolean failed() {
        return status != 0;
    }

    boolean missing() {
        return status == -1;
    }

    static Measured run(List<String> command) throws IOException, InterruptedException {
        var start = System.nanoTime();
        Process process;
        try {
            process = new ProcessBuilder(command).inheritIO().start();
        } catch (IOException missing) {
            return new Measured(-1, Duration.ZERO, Duration.ZERO, 0);
        }
        var cpu = new HashMap<Long, Duration>();
        long memory = 0;
        while (!process.waitFor(BETWEEN, TimeUnit.MILLISECONDS)) {
            if (System.nanoTime() - start > LONGEST) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                return new Measured(-2, Duration.ZERO, Duration.ZERO, 0);
            }
            var family = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .toList();
            long now = 0;
            for (var member : family) {
                member.info().totalCpuDuration().ifPresent(used -> cpu.put(member.pid(), used));
                now += resident(member.pid());
            }
            memory = Math.max(memory, now);
        }
        var wall = Duration.ofNanos(System.nanoTime() - start);
        return new Measured(
                process.exitValue(), wall, cpu.values().stream().reduce(Duration.ZERO, Duration::plus), memory);
    }

    private static long resident(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .sum();
        } catch (IOException | RuntimeException gone) {
            return 0;
        }
    }
}
