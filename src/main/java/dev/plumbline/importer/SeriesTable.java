package dev.plumbline.importer;

import dev.plumbline.model.Endpoint;
import dev.plumbline.model.SeriesKey;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The open series of a run by number and by key; beyond a limit, one for each metric. */
final class SeriesTable {
  private final int most;
  private final Map<SeriesKey, Integer> ids = new HashMap<>();
  private OpenSeries[] series = new OpenSeries[64];
  private int known;

  /**
   * @param most series before the rest is counted together
   */
  SeriesTable(int most) {
    this.most = most;
  }

  int count() {
    return known;
  }

  OpenSeries of(int id) {
    return series[id];
  }

  /** The number of a series; beyond the limit, that of "(other)" of the same metric. */
  int id(SeriesKey key) {
    Integer given = ids.get(key);
    if (given != null) {
      return given;
    }
    SeriesKey kept = key;
    if (known >= most) {
      Endpoint folded = key.endpoint();
      kept =
          new SeriesKey(
              key.metric(), new Endpoint("(other)", "", true, folded.failed(), "", "", ""));
    }
    Integer id = ids.get(kept);
    if (id == null) {
      if (known == series.length) {
        series = Arrays.copyOf(series, 2 * known);
      }
      id = known++;
      series[id] = new OpenSeries(kept);
      ids.put(kept, id);
    }
    if (known < 2 * most) {
      ids.put(key, id);
    }
    return id;
  }

  /** Whether some names were counted together because there were too many. */
  boolean overflowed() {
    return known > most;
  }

  /** Which property made so many series, for a person who wants to see them apart. */
  String mostSpread() {
    Map<String, Set<String>> values = new LinkedHashMap<>();
    for (SeriesKey key : ids.keySet()) {
      Endpoint e = key.endpoint();
      values.computeIfAbsent("metric", _ -> new HashSet<>()).add(key.metric().name());
      values.computeIfAbsent("name", _ -> new HashSet<>()).add(e.name());
      values.computeIfAbsent("method", _ -> new HashSet<>()).add(e.method());
      values.computeIfAbsent("group", _ -> new HashSet<>()).add(e.group());
      values.computeIfAbsent("scenario", _ -> new HashSet<>()).add(e.scenario());
    }
    Map.Entry<String, Set<String>> worst =
        Collections.max(values.entrySet(), Comparator.comparingInt(e -> e.getValue().size()));
    return "the worst is the "
        + worst.getKey()
        + ", with "
        + worst.getValue().size()
        + " values such as "
        + worst.getValue().iterator().next();
  }
}
