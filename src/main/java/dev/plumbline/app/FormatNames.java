package dev.plumbline.app;

import java.util.Locale;
import java.util.Map;

/** What formats are called in lists: "NDJSON, gzip" for {@code k6-ndjson} in a gzip file. */
public final class FormatNames {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("ndjson", "NDJSON"),
          Map.entry("csv", "CSV"),
          Map.entry("summary-export", "summary export"),
          Map.entry("handle-summary", "summary of handleSummary"),
          Map.entry("machine-readable", "machine-readable summary"),
          Map.entry("text", "printed report"),
          Map.entry("quiet", "printed report, short"),
          Map.entry("percentiles-csv", "CSV of percentiles"),
          Map.entry("rates-csv", "CSV of rates"),
          Map.entry("gnuplot", "requests for gnuplot"),
          Map.entry("log", "log"),
          Map.entry("aggregate-log", "log of intervals"));

  private FormatNames() {}

  /** As the file's name tells how it is packed. */
  public static String of(String tool, String format, String fileName) {
    String bare = format.startsWith(tool + "-") ? format.substring(tool.length() + 1) : format;
    String name = fileName.toLowerCase(Locale.ROOT);
    String packed = name.endsWith(".gz") ? ", gzip" : name.endsWith(".zst") ? ", zstd" : "";
    return NAMES.getOrDefault(bare, bare) + packed;
  }
}
