package dev.plumbline.bench;

import static dev.plumbline.bench.Result.atLeast;

import java.io.IOException;
import java.util.Optional;

/**
 * Importing a k6 NDJSON file against DuckDB computing figures of the same file. Ours also checks
 * every line and writes the store.
 */
final class ImportSpeed implements Part {
  @Override
  public String name() {
    return "import";
  }

  @Override
  public void run(Setting setting, Results results) throws IOException, InterruptedException {
    for (long size : setting.sizes()) {
      Inputs.Input input = setting.inputs().ofSize(size);
      DuckDbRace.run(
          setting,
          new Race(
              name(), Setting.sizeName(size), "DuckDB", input.bytes() / 1e6, "MB/s", floor(size)),
          input,
          new DuckDbRace.Question("ndjson", "http_req_"),
          results);
    }
  }

  private static Optional<Result.Target> floor(long size) {
    return size == 1L << 30
        ? Optional.of(atLeast(1.0))
        : size == 4L << 30 ? Optional.of(atLeast(1.4)) : Optional.empty();
  }
}
