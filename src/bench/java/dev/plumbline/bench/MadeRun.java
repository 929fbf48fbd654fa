package dev.plumbline.bench;

import dev.plumbline.bench.made.ExactFigures;
import dev.plumbline.bench.made.Form;
import dev.plumbline.bench.made.JtlLog;
import dev.plumbline.bench.made.ResultLog;
import dev.plumbline.bench.made.Shoppers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The results of one made run in each tool's own form, with their truth, kept for the next time.
 *
 * @param folder where they lie
 * @param users how many virtual users it has, each with 1,600 records
 */
record MadeRun(Path folder, int users) {
  /** 4,806,000 records in a log of Gatling, 4,800,000 rows in a JTL. */
  static final int USERS = 3000;

  private static final long MOST_BYTES_OF_A_USER = 250_000;

  /** Whether floors apply: a short file measures how programs start. */
  boolean isFull() {
    return users >= USERS;
  }

  /** Virtual users that started or ended are records too, in a log of Gatling. */
  long records(Inputs.Input log) {
    return log.rows() + 2L * users;
  }

  /**
   * A log that Gatling's own classes wrote.
   *
   * @param writer the name of the program in {@code src/bench/peers} that does so
   */
  Inputs.Input gatling(Peer gatling, String writer) throws IOException {
    Path place = folder.resolve("gatling-" + gatling.version() + "-" + users);
    return Inputs.kept(
        place.resolve("simulation.log"),
        (file, truth) -> {
          Inputs.requireRoom(place, users * MOST_BYTES_OF_A_USER);
          Path source = Peer.descriptions(gatling.setting()).resolve(writer);
          List<String> program =
              List.of(
                  source.toString(),
                  gatling.version(),
                  file.toString(),
                  truth.toString(),
                  Integer.toString(users));
          try {
            gatling.source(GatlingSpeed.OPTIONS, program).seconds();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(file + " was not finished", e);
          }
        });
  }

  /** A CSV with JMeter's default columns. */
  Inputs.Input jtl() throws IOException {
    return Inputs.kept(
        folder.resolve("jmeter-" + users).resolve("shoppers.jtl"),
        (file, truth) -> {
          Inputs.requireRoom(file.getParent(), users * MOST_BYTES_OF_A_USER);
          try (ResultLog log = new ExactFigures(new JtlLog(file), Form.JTL, truth)) {
            new Shoppers(users).writeTo(log);
          }
        });
  }

  /** The same file under another name, in a folder that a tool may fill. */
  static void linkAnew(Path file, Path link) throws IOException {
    Files.createDirectories(link.getParent());
    Files.deleteIfExists(link);
    Files.createLink(link, file);
  }
}
