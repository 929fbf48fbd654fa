package dev.plumbline.bench;

import static dev.plumbline.bench.Result.atLeast;

import dev.plumbline.bench.made.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Importing a JTL against JMeter generating its dashboard from the same file: whole processes. */
final class JtlSpeed implements Part {
  private static final double FLOOR = 10;

  @Override
  public String name() {
    return "jtl";
  }

  @Override
  public void run(Setting setting, Results results) throws IOException, InterruptedException {
    Peer jmeter = new Peer(setting, "jmeter", Peer.pinned("jmeter.version"));
    Optional<String> missing = jmeter.fetch();
    if (missing.isPresent()) {
      results.add(Result.skipped(name(), "times as fast as JMeter", missing.get()));
      return;
    }
    Inputs.Input jtl = setting.made().jtl();
    Path dashboard = jtl.file().resolveSibling("dashboard");
    Program theirs = dashboard(jmeter, jtl.file(), dashboard);
    Inputs.warm(jtl.file());
    theirs.seconds();
    Race.requireTrue(
        "JMeter", "", jtl.truth(), JmeterStatistics.read(dashboard.resolve("statistics.json")));

    Race race =
        new Race(
            name(),
            String.format(Locale.ROOT, "%,d rows", jtl.rows()),
            "JMeter " + jmeter.version(),
            jtl.rows() / 1e6,
            "Mrow/s",
            setting.made().isFull() ? Optional.of(atLeast(FLOOR)) : Optional.empty());
    race.run(setting, jtl, Form.JTL.ofRequests(), new Race.Side(theirs, Optional.empty()), results);
  }

  /**
   * JMeter's {@code -g}, with the memory that its launcher gives; {@code -f} empties the folder.
   */
  private static Program dashboard(Peer jmeter, Path jtl, Path to) throws IOException {
    Path home = jmeter.folder();
    for (String place : List.of("lib/ext", "lib/junit")) {
      Files.createDirectories(home.resolve(place));
    }
    return jmeter.java(
        List.of(
            "-Xms1g",
            "-Xmx1g",
            "-XX:+UseG1GC",
            "-XX:MaxGCPauseMillis=250",
            "-Djava.awt.headless=true",
            "-Djmeter.home=" + home),
        List.of(
            "org.apache.jmeter.NewDriver",
            "-j",
            to + ".log",
            "-Jjmeter.reportgenerator.temp_dir=" + to + ".temp",
            "-f",
            "-g",
            jtl.toString(),
            "-o",
            to.toString()));
  }
}
