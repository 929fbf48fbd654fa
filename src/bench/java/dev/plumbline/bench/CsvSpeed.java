package dev.plumbline.bench;

import static dev.plumbline.bench.Result.atLeast;

import dev.plumbline.bench.made.Form;
import java.io.IOException;
import java.util.Optional;

/**
 * Importing a k6 CSV and a JTL against DuckDB's CSV reader computing count, sum, extremes and three
 * percentiles of every series of the same file: rows a second.
 */
final class CsvSpeed implements Part {
  /** A shorter file measures how programs start. */
  private static final long FULL = 1L << 30;

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public void run(Setting setting, Results results) throws IOException, InterruptedException {
    long size = setting.sizes().getFirst();
    one(
        setting,
        "k6 CSV, " + Setting.sizeName(size),
        setting.inputs().csvOfSize(size),
        new DuckDbRace.Question("k6-csv", "http_req_"),
        size >= FULL,
        results);
    one(
        setting,
        "JTL, the same figures",
        setting.made().jtl(),
        new DuckDbRace.Question("jtl-all", Form.JTL.ofRequests()),
        setting.made().isFull(),
        results);
    one(
        setting,
        "JTL, elapsed alone",
        setting.made().jtl(),
        new DuckDbRace.Question("jtl", Form.JTL.ofRequests()),
        false,
        results);
  }

  private void one(
      Setting setting,
      String of,
      Inputs.Input input,
      DuckDbRace.Question question,
      boolean full,
      Results results)
      throws IOException, InterruptedException {
    Optional<Result.Target> floor = full ? Optional.of(atLeast(1.0)) : Optional.empty();
    Race race = new Race(name(), of, "DuckDB", input.rows() / 1e6, "Mrow/s", floor);
    DuckDbRace.run(setting, race, input, question, results);
  }
}
