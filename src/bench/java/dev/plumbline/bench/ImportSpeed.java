package dev.plumbline.bench;

import static dev.plumbline.bench.Result.atLeast;

import dev.plumbline.analysis.EndpointRows.NameStyle;
import dev.plumbline.app.Jobs;
import dev.plumbline.app.RunView;
import dev.plumbline.app.ShowOptions;
import dev.plumbline.app.ShowRun;
import dev.plumbline.model.Distribution;
import dev.plumbline.model.Population;
import dev.plumbline.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Importing a file against DuckDB computing figures of the same file: whole processes in
 * alternation, each less its own empty start. Ours also checks every line and writes the store.
 */
final class ImportSpeed implements Part {
  @Override
  public String name() {
    return "import";
  }

  @Override
  public void run(Setting setting, Results results) throws IOException, InterruptedException {
    for (long size : setting.sizes()) {
      pairs(setting, size, results);
    }
  }

  private static void pairs(Setting setting, long size, Results results)
      throws IOException, InterruptedException {
    Inputs.Input input = setting.inputs().ofSize(size);
    Path empty = setting.emptyStore("import-empty");
    String file = input.file().toString();
    Program ourStart = Program.plumbline(setting, "store", "info", "--store", empty.toString());
    Program theirStart = Program.duckDb(setting);
    Program theirs = Program.duckDb(setting, file);
    Path store = setting.folder().resolve("import.plumb");
    Program ours = Program.plumbline(setting, "import", file, "--store", store.toString());

    Inputs.warm(input.file());
    setting.emptyStore("import");
    ourStart.seconds();
    theirs.seconds();
    requireTrue("DuckDB", input.truth(), DuckDbQuery.parse(theirs.said()));
    ours.seconds();
    requireTrue("Plumbline", input.truth(), figures(store));

    int pairs = setting.pairs();
    double[] a0 = new double[pairs];
    double[] a = new double[pairs];
    double[] b0 = new double[pairs];
    double[] b = new double[pairs];
    for (int i = 0; i < pairs; i++) {
      setting.emptyStore("import");
      a0[i] = ourStart.seconds();
      b0[i] = theirStart.seconds();
      a[i] = ours.seconds();
      b[i] = theirs.seconds();
    }
    double ourEmpty = new Figures(a0).median();
    double theirEmpty = new Figures(b0).median();
    double[] ratios = new double[pairs];
    for (int i = 0; i < pairs; i++) {
      ratios[i] = (b[i] - theirEmpty) / (a[i] - ourEmpty);
    }
    report(
        results, size, input.bytes(), new Figures(ratios), less(a, ourEmpty), less(b, theirEmpty));
    results.add(
        Result.of("import", "empty starts, ours", ourEmpty, "s")
            .noting(String.format(Locale.ROOT, "DuckDB's %.2f s", theirEmpty)));
  }

  private static void report(
      Results results, long size, long bytes, Figures ratio, Figures ours, Figures theirs) {
    String of = Setting.sizeName(size);
    Optional<Result.Target> target =
        size == 1L << 30
            ? Optional.of(atLeast(1.0))
            : size == 4L << 30 ? Optional.of(atLeast(1.4)) : Optional.empty();
    results.add(
        new Result("import", of + ", times as fast as DuckDB", ratio.median(), "x", target, "")
            .noting(
                String.format(
                    Locale.ROOT, "%.2f to %.2f; load %s", ratio.min(), ratio.max(), load())));
    results.add(rate(of + ", ours", bytes, ours));
    results.add(rate(of + ", DuckDB", bytes, theirs));
  }

  private static Result rate(String measure, long bytes, Figures seconds) {
    return Result.of("import", measure, bytes / 1e6 / seconds.median(), "MB/s")
        .noting(
            String.format(
                Locale.ROOT,
                "%.2f s, %.2f to %.2f",
                seconds.median(),
                seconds.min(),
                seconds.max()));
  }

  private static String load() {
    try {
      return Machine.load();
    } catch (IOException e) {
      return "unknown";
    }
  }

  private static Figures less(double[] all, double empty) {
    return new Figures(java.util.Arrays.stream(all).map(one -> one - empty).toArray());
  }

  private static void requireTrue(
      String who, Map<Truth.Key, Truth.Row> truth, Map<Truth.Key, Truth.Row> found)
      throws IOException {
    for (Map.Entry<Truth.Key, Truth.Row> row : truth.entrySet()) {
      Truth.Row same = found.get(row.getKey());
      boolean shown = same != null || !row.getKey().metric().startsWith("http_req_");
      if (!shown || (same != null && !row.getValue().matches(same))) {
        throw new IOException(who + " says " + same + " of " + row + ", so no time counts");
      }
    }
  }

  /** The figures of the store's only run, as the program shows them. */
  private static Map<Truth.Key, Truth.Row> figures(Path file) {
    Map<Truth.Key, Truth.Row> figures = new TreeMap<>();
    ShowOptions asRecorded =
        new ShowOptions(
            NameStyle.RECORDED, Population.ALL, 0, Integer.MAX_VALUE, List.of(), Optional.empty());
    try (Store store = Store.open(file);
        Jobs jobs = Jobs.onAllProcessors()) {
      RunView view = new ShowRun(store, jobs).show(store.runs().getFirst(), asRecorded);
      for (RunView.Row row : view.rows()) {
        if (row.metric().name().startsWith("http_req_")) {
          figures.put(
              new Truth.Key(row.metric().name(), row.method(), row.name()),
              row(row.distribution()));
        }
      }
    }
    return figures;
  }

  private static Truth.Row row(Distribution of) {
    return new Truth.Row(
        of.count(),
        of.sum(),
        of.min(),
        of.max(),
        of.percentile(50),
        of.percentile(95),
        of.percentile(99));
  }
}
