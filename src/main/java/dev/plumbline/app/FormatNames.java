package dev.plumbline.app;

import java.util.Locale;
import java.util.Map;

/** What formats are called in lists: "NDJSON, gzip" for {@code k6-ndjson} in a gzip file. */
public final class FormatNames {
  private static final Map<String, String> NAMES =
      Map.of(
          "ndjson", "NDJSON",
          "json", "JSON",
          "csv", "CSV",
          "scsv", "semicolon-separated CSV",
          "text", "text table",
          "summary-export", "summary export",
          "handle-summary", "summary of handleSummary",
          "machine-readable", "machine-readable summary");

  private FormatNames() {}

  /** As the file's name tells how it is packed. */
  public static String of(String tool, String format, String fileName) {
    String bare = format.startsWith(tool + "-") ? format.substring(tool.length() + 1) : format;
    String name = fileName.toLowerCase(Locale.ROOT);
    String packed = name.endsWith(".gz") ? ", gzip" : name.endsWith(".zst") ? ", zstd" : "";
    return NAMES.getOrDefault(bare, bare) + packed;
  }
}
