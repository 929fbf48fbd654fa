package dev.plumbline.app;

import java.util.Locale;
import java.util.Map;

/** What formats are called in lists: "NDJSON, gzip" for {@code k6-ndjson} in a gzip file. */
public final class FormatNames {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("ndjson", "NDJSON"),
          Map.entry("csv", "CSV"),
          Map.entry("json", "JSON"),
          Map.entry("json-1", "JSON of version 1"),
          Map.entry("text", "printed report"),
          Map.entry("histogram", "printed histogram"),
          Map.entry("history", "history CSV"),
          Map.entry("failures", "failures CSV"),
          Map.entry("exceptions", "exceptions CSV"),
          Map.entry("sample", "folder of benchmarks"),
          Map.entry("summary-export", "summary export"),
          Map.entry("handle-summary", "summary of handleSummary"),
          Map.entry("machine-readable", "machine-readable summary"));

  private FormatNames() {}

  /** As the file's name tells how it is packed. */
  public static String of(String tool, String format, String fileName) {
    String bare = format.startsWith(tool + "-") ? format.substring(tool.length() + 1) : format;
    String name = fileName.toLowerCase(Locale.ROOT);
    String packed = name.endsWith(".gz") ? ", gzip" : name.endsWith(".zst") ? ", zstd" : "";
    return NAMES.getOrDefault(bare, bare) + packed;
  }
}
