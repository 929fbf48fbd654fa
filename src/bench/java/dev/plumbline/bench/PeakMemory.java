package dev.plumbline.bench;

import static dev.plumbline.bench.Result.atMost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The most anonymous memory that an import has resident, and whether it maps its input. */
final class PeakMemory implements Part {
  private static final long EVERY_MILLIS = 5;
  private static final int MOST_MEGABYTES = 450;

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public void run(Setting setting, Results results) throws IOException, InterruptedException {
    if (!Files.exists(Path.of("/proc/self/status"))) {
      results.add(Result.skipped(name(), "peak anonymous memory", "needs Linux's /proc"));
      return;
    }
    for (long size : setting.sizes()) {
      String file = setting.inputs().ofSize(size).file().toString();
      Path store = setting.emptyStore("memory");
      Process importing =
          Program.plumbline(setting, "import", file, "--store", store.toString()).start();
      Path proc = Path.of("/proc", Long.toString(importing.pid()));
      long peak = 0;
      boolean mapped = false;
      int looks = 0;
      while (importing.isAlive()) {
        peak = Math.max(peak, anonymousKilobytes(proc));
        mapped |= looks++ % 20 == 0 && maps(proc, file);
        Thread.sleep(EVERY_MILLIS);
      }
      if (importing.exitValue() != 0) {
        throw new IOException("the import ended with " + importing.exitValue());
      }
      results.add(
          Result.of(
                  name(),
                  Setting.sizeName(size) + ", peak anonymous resident",
                  peak / 1024.0,
                  "MiB",
                  atMost(MOST_MEGABYTES))
              .noting(mapped ? "MAPS ITS INPUT" : "input not mapped; " + Program.LIMITS));
    }
  }

  private static long anonymousKilobytes(Path proc) {
    return lines(proc.resolve("status")).stream()
        .filter(line -> line.startsWith("RssAnon:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }

  private static boolean maps(Path proc, String file) {
    return lines(proc.resolve("maps")).stream().anyMatch(line -> line.endsWith(file));
  }

  private static List<String> lines(Path of) {
    try {
      return Files.readAllLines(of);
    } catch (IOException e) {
      return List.of(); // it ended between two looks
    }
  }
}
