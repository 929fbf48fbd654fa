package dev.plumbline.bench;

import static dev.plumbline.bench.Result.atLeast;

import dev.plumbline.bench.made.Form;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Importing a Gatling log against Gatling generating its reports from the same log: whole
 * processes. Gatling's own classes write the log, so what is read is what Gatling writes.
 *
 * @param pinned the build's property with Gatling's version
 * @param writer makes the log
 * @param floor how many times as fast ours is to be
 */
record GatlingSpeed(String name, String pinned, String writer, double floor) implements Part {
  /** What Gatling's launcher gives, and silence: it logs at its ease where nobody says how. */
  static final List<String> OPTIONS =
      List.of(
          "-Xmx1g",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--enable-native-access=ALL-UNNAMED",
          "-Dlogback.configurationFile=src/bench/peers/logback.xml");

  static GatlingSpeed ofBinaryLogs() {
    return new GatlingSpeed(
        "gatling-binary", "gatling-binary.version", "GatlingBinaryLog.java", 15);
  }

  static GatlingSpeed ofTextLogs() {
    return new GatlingSpeed("gatling-text", "gatling-text.version", "GatlingTextLog.java", 10);
  }

  @Override
  public void run(Setting setting, Results results) throws IOException, InterruptedException {
    Peer gatling = new Peer(setting, "gatling", Peer.pinned(pinned));
    Optional<String> missing = gatling.fetch();
    if (missing.isPresent()) {
      results.add(Result.skipped(name, "times as fast as Gatling", missing.get()));
      return;
    }
    Inputs.Input log = setting.made().gatling(gatling, writer);
    Program theirs = reports(gatling, log.file());
    Inputs.warm(log.file());
    theirs.seconds();
    Truth.Row all = GatlingConsole.allRequests(theirs.said());
    Race.requireTrue(
        "Gatling", "", Map.of(GatlingConsole.ALL, together(log)), Map.of(GatlingConsole.ALL, all));

    long records = setting.made().records(log);
    Race race =
        new Race(
            name,
            String.format(Locale.ROOT, "%,d records", records),
            "Gatling " + gatling.version(),
            records / 1e6,
            "Mrec/s",
            setting.made().isFull() ? Optional.of(atLeast(floor)) : Optional.empty());
    race.run(
        setting, log, Form.GATLING.ofRequests(), new Race.Side(theirs, Optional.empty()), results);
  }

  /** Gatling's {@code -ro}, in a folder that only it writes to. */
  private static Program reports(Peer gatling, Path log) throws IOException {
    Path results = log.resolveSibling("reports");
    MadeRun.linkAnew(log, results.resolve("shoppers").resolve(log.getFileName()));
    return gatling.java(
        OPTIONS, List.of("io.gatling.app.Gatling", "-ro", "shoppers", "-rf", results.toString()));
  }

  /** The figures of all requests, as Gatling prints them. */
  private static Truth.Row together(Inputs.Input log) {
    List<Truth.Row> requests =
        log.truth().entrySet().stream()
            .filter(row -> row.getKey().metric().equals(Form.GATLING.ofRequests()))
            .map(Map.Entry::getValue)
            .toList();
    long count = requests.stream().mapToLong(Truth.Row::count).sum();
    double sum = requests.stream().mapToDouble(Truth.Row::sum).sum();
    return GatlingConsole.row(
        count,
        requests.stream().mapToLong(Truth.Row::failed).sum(),
        (double) Math.round(sum / count),
        requests.stream().mapToDouble(Truth.Row::min).min().orElseThrow(),
        requests.stream().mapToDouble(Truth.Row::max).max().orElseThrow());
  }
}
