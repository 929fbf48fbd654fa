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
          Map.entry("json", "JSON"),
          Map.entry("json-1", "JSON of version 1"),
          Map.entry("text", "printed report"),
          Map.entry("histogram", "printed histogram"),
          Map.entry("history", "history CSV"),
          Map.entry("failures", "failures CSV"),
          Map.entry("exceptions", "exceptions CSV"),
          Map.entry("sample", "folder of benchmarks"),
          Map.entry("quiet", "printed report, short"),
          Map.entry("percentiles-csv", "CSV of percentiles"),
          Map.entry("rates-csv", "CSV of rates"),
          Map.entry("gnuplot", "requests for gnuplot"),
          Map.entry("log", "log"),
          Map.entry("aggregate-log", "log of intervals"),
          Map.entry("scsv", "CSV with semicolons"),
          Map.entry("jmh-text", "text table"),
          Map.entry("jtl-csv", "JTL, CSV"),
          Map.entry("jtl-xml", "JTL, XML"),
          Map.entry("jmeter-statistics", "dashboard statistics"),
          Map.entry("plain-samples", "table of requests"),
          Map.entry("plain-series", "table of series"),
          Map.entry("plain-figures", "table of figures"),
          Map.entry("gatling-text", "simulation log, text"),
          Map.entry("gatling-binary", "simulation log, binary"),
          Map.entry("gatling-stats", "statistics of the report"),
          Map.entry("gatling-global-stats", "statistics of all requests"),
          Map.entry("gatling-report", "report page"),
          Map.entry("gatling-report-table", "table of the report page"),
          Map.entry("gatling-assertions", "assertions of the report"));

  private FormatNames() {}

  /** As the file's name tells how it is packed. */
  public static String of(String tool, String format, String fileName) {
    String bare = format.startsWith(tool + "-") ? format.substring(tool.length() + 1) : format;
    String name = fileName.toLowerCase(Locale.ROOT);
    String packed = name.endsWith(".gz") ? ", gzip" : name.endsWith(".zst") ? ", zstd" : "";
    return NAMES.getOrDefault(format, NAMES.getOrDefault(bare, bare)) + packed;
  }
}
