import dev.plumbline.bench.made.ExactFigures;
import dev.plumbline.bench.made.Form;
import dev.plumbline.bench.made.ResultLog;
import dev.plumbline.bench.made.Shoppers;
import io.gatling.commons.stats.KO$;
import io.gatling.commons.stats.OK$;
import io.gatling.commons.stats.Status;
import io.gatling.core.stats.writer.DataWriterMessage$LoadEvent$Group;
import io.gatling.core.stats.writer.DataWriterMessage$LoadEvent$Response;
import io.gatling.core.stats.writer.DataWriterMessage$LoadEvent$User;
import io.gatling.core.stats.writer.FileData;
import io.gatling.core.stats.writer.LogFileDataWriter;
import io.gatling.core.stats.writer.RunMessage;
import io.gatling.core.stats.writer.ShortScenarioDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.util.List;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Makes a binary log with Gatling's own writer, 3.13 or later. Arguments: Gatling's version, the
 * file to make, that of its truth, and how many users.
 */
final class GatlingBinaryLog implements ResultLog {
  private final LogFileDataWriter writer;
  private final FileData file;
  private final Path written;
  private final Path log;

  private GatlingBinaryLog(String version, Path log) {
    RunMessage run =
        new RunMessage("bench.Shoppers", "shoppers", Shoppers.STARTED, "", version, ZoneOffset.UTC);
    Path results = log.toAbsolutePath().getParent();
    writer =
        LogFileDataWriter.apply(
            run,
            scala(List.of(new ShortScenarioDescription(Shoppers.SCENARIO, Option.empty()))),
            scala(List.of()),
            results);
    file = writer.onInit();
    written = LogFileDataWriter.logFile(results, run.runId(), false);
    this.log = log;
  }

  public static void main(String[] args) throws IOException {
    try (ResultLog log =
        new ExactFigures(
            new GatlingBinaryLog(args[0], Path.of(args[1])), Form.GATLING, Path.of(args[2]))) {
      new Shoppers(Integer.parseInt(args[3])).writeTo(log);
    }
  }

  private static <T> scala.collection.immutable.List<T> scala(List<T> list) {
    return CollectionConverters.asScala(list).toList();
  }

  @Override
  public void user(boolean starts, long at) {
    writer.onMessage(new DataWriterMessage$LoadEvent$User(Shoppers.SCENARIO, at, starts), file);
  }

  @Override
  public void request(
      int user, List<String> groups, String name, long start, long end, String message) {
    writer.onMessage(
        new DataWriterMessage$LoadEvent$Response(
            Shoppers.SCENARIO,
            scala(groups),
            name,
            start,
            end,
            status(message != null),
            Option.empty(),
            Option.apply(message)),
        file);
  }

  @Override
  public void group(
      int user, List<String> groups, long start, long end, int cumulated, boolean failed) {
    writer.onMessage(
        new DataWriterMessage$LoadEvent$Group(
            Shoppers.SCENARIO, scala(groups), start, end, cumulated, status(failed)),
        file);
  }

  private static Status status(boolean failed) {
    return failed ? KO$.MODULE$ : OK$.MODULE$;
  }

  @Override
  public void close() throws IOException {
    writer.onStop(file);
    Files.move(written, log, StandardCopyOption.REPLACE_EXISTING);
    Files.delete(written.getParent());
  }
}
