package dev.plumbline.bench.made;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts what is written to a log, every millisecond apart, and says it as the benchmark's truth:
 * percentiles by nearest rank, groups by the sum of their requests.
 */
public final class ExactFigures implements ResultLog {
  private record Key(String metric, String name) {}

  private static final class Counts {
    private final TreeMap<Integer, Integer> byMillis = new TreeMap<>();
    private long all;
    private long failed;
    private long sum;

    void add(int millis, boolean fails) {
      byMillis.merge(millis, 1, Integer::sum);
      all++;
      failed += fails ? 1 : 0;
      sum += millis;
    }

    int percentile(int percent) {
      long rank = Math.max(1, (percent * all + 99) / 100);
      long seen = 0;
      for (Map.Entry<Integer, Integer> millis : byMillis.entrySet()) {
        seen += millis.getValue();
        if (seen >= rank) {
          return millis.getKey();
        }
      }
      return byMillis.lastKey();
    }
  }

  private final ResultLog log;
  private final Form form;
  private final Path file;
  private final Map<Key, Counts> figures = new LinkedHashMap<>();

  /**
   * @param log what is counted on its way there
   * @param file where the figures go in the end; where it is, the log is whole
   */
  public ExactFigures(ResultLog log, Form form, Path file) {
    this.log = log;
    this.form = form;
    this.file = file;
  }

  @Override
  public void user(boolean starts, long at) throws IOException {
    log.user(starts, at);
  }

  @Override
  public void request(
      int user, List<String> groups, String name, long start, long end, String message)
      throws IOException {
    count(new Key(form.ofRequests(), name), (int) (end - start), message != null);
    log.request(user, groups, name, start, end, message);
  }

  @Override
  public void group(
      int user, List<String> groups, long start, long end, int cumulated, boolean failed)
      throws IOException {
    count(new Key(form.ofGroups(), form.name(groups)), cumulated, failed);
    log.group(user, groups, start, end, cumulated, failed);
  }

  private void count(Key key, int millis, boolean fails) {
    figures.computeIfAbsent(key, _ -> new Counts()).add(millis, fails);
  }

  @Override
  public void close() throws IOException {
    log.close();
    Files.writeString(
        file,
        figures.entrySet().stream()
            .map(entry -> row(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(",\n", "{\"series\": [\n", "\n]}\n")));
  }

  private static String row(Key key, Counts of) {
    return String.format(
        Locale.ROOT,
        "{\"metric\": \"%s\", \"method\": \"\", \"name\": \"%s\", \"count\": %d, \"failed\": %d,"
            + " \"sum\": %d, \"min\": %d, \"max\": %d, \"p50\": %d, \"p95\": %d, \"p99\": %d}",
        key.metric(),
        key.name(),
        of.all,
        of.failed,
        of.sum,
        of.byMillis.firstKey(),
        of.byMillis.lastKey(),
        of.percentile(50),
        of.percentile(95),
        of.percentile(99));
  }
}
