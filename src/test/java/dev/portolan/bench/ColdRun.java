package dev.portolan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, from its start to its end. */
final class ColdRun {
    private static final long BETWEEN_LOOKS_MILLIS = 2;

    private ColdRun() {
    }

    /**
     * What a run took.
     *
     * @param seconds wall clock
     * @param peakMebibytes the largest resident set seen (VmHWM)
     */
    record Figures(double seconds, long peakMebibytes, int exit) {
    }

    static Figures validate(Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(System.getProperty("bench.jvm").split(" ")));
        command.addAll(List.of("--module-path", System.getProperty("bench.modules"), "-m",
                "dev.portolan/dev.portolan.launcher.Main",
                "validate", file.toString()));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        long peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, peakKibibytes(process.pid()));
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
        return new Figures((System.nanoTime() - start) / 1e9, peak / 1024, process.waitFor());
    }

    private static long peakKibibytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream().filter(l -> l.startsWith("VmHWM:"))
                    .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", ""))).findFirst().orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }
}
