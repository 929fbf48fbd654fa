package dev.plumbline.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the benchmark and prints its table. */
@Command(
    name = "src/bench/run",
    mixinStandardHelpOptions = true,
    description = "Measures Plumbline; docs/benchmarks.md says how.")
final class Bench implements Callable<Integer> {
  private static final List<Part> PARTS =
      List.of(
          new ImportSpeed(),
          new CsvSpeed(),
          GatlingSpeed.ofBinaryLogs(),
          GatlingSpeed.ofTextLogs(),
          new JtlSpeed(),
          new PeakMemory(),
          new CancelTime(),
          new StoreSize(),
          new QueryTimes(),
          new WindowTimes(),
          new CompareTimes(),
          new HeatmapFrames(),
          new Pauses());

  @Option(
      names = "--size",
      split = ",",
      defaultValue = "1GB,4GB",
      description = "Sizes of generated files (default: ${DEFAULT-VALUE}).")
  List<String> sizes;

  @Option(
      names = "--only",
      split = ",",
      description =
          "Only these parts: import, csv, gatling-binary, gatling-text, jtl, memory, cancel, size,"
              + " query, window, compare, heatmap, pauses.")
  Set<String> only = Set.of();

  @Option(
      names = "--users",
      defaultValue = "" + MadeRun.USERS,
      description =
          "Virtual users of the made Gatling and JMeter results, 1,600 records each"
              + " (default: ${DEFAULT-VALUE}).")
  int users;

  @Option(names = "--pairs", defaultValue = "5", description = "Pairs of processes to time.")
  int pairs;

  @Option(names = "--corpus", description = "Folder with recorded k6 runs; else the sample data.")
  Optional<Path> corpus = Optional.empty();

  @Option(names = "--home", hidden = true, defaultValue = ".")
  Path home;

  public static void main(String[] args) {
    System.exit(new CommandLine(new Bench()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    Path top = home.toAbsolutePath().normalize();
    Path folder = Files.createDirectories(top.resolve("target/bench"));
    RealRuns runs = new RealRuns(corpus, top.resolve("sample-data/k6/release-study"));
    Setting setting =
        new Setting(
            top,
            folder,
            runs,
            new Inputs(folder, runs),
            new MadeRun(folder, users),
            sizes.stream().map(Bench::bytes).toList(),
            pairs);
    Map<String, String> machine = Machine.facts();
    machine.forEach((name, value) -> System.out.printf("%-16s %s%n", name, value));
    Results results = new Results(System.out);
    for (Part part : PARTS) {
      if (only.isEmpty() || only.contains(part.name())) {
        part.run(setting, results);
      }
    }
    results.write(folder.resolve("results.json"), machine);
    System.out.println("written to target/bench/results.json");
    return results.anyMissed() ? 1 : 0;
  }

  /** 300MB, 4GB: binary multiples. */
  static long bytes(String size) {
    String text = size.strip().toUpperCase(Locale.ROOT).replace("B", "");
    int shift = text.endsWith("G") ? 30 : text.endsWith("M") ? 20 : 0;
    return Long.parseLong(text.replaceAll("[GM]$", "")) << shift;
  }
}
