package dev.plumbline.importer.hdr;

import dev.plumbline.importer.Sniff;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms of HdrHistogram's files. */
enum HdrFormat {
  LOG("hdr-hlog", Sniff.Content.SAMPLES),
  PERCENTILES("hdr-hgrm", Sniff.Content.SUMMARY),
  PERCENTILES_CSV("hdr-hgrm-csv", Sniff.Content.SUMMARY);

  /** As {@code AbstractHistogram.outputPercentileDistribution} heads it, wrk2 with fewer spaces. */
  private static final Pattern HEADER =
      Pattern.compile("\\s*Value\\s+Percentile\\s+TotalCount\\s+1/\\(1-Percentile\\)\\s*");

  private static final String CSV_HEADER =
      "\"Value\",\"Percentile\",\"TotalCount\",\"1/(1-Percentile)\"";

  final String id;
  final Sniff.Content content;

  HdrFormat(String id, Sniff.Content content) {
    this.id = id;
    this.content = content;
  }

  /** By the first line that says something. */
  static Optional<HdrFormat> of(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8);
    boolean inLog = false;
    for (String line : text.lines().limit(200).toList()) {
      String bare = line.strip();
      if (bare.isEmpty()) {
        continue;
      }
      if (HEADER.matcher(bare).matches() && !inLog) {
        return Optional.of(PERCENTILES);
      }
      if (bare.equals(CSV_HEADER) && !inLog) {
        return Optional.of(PERCENTILES_CSV);
      }
      if (bare.startsWith(HlogLine.VERSION)
          || HlogLine.isLegend(bare)
          || HlogLine.isInterval(bare)) {
        return Optional.of(LOG);
      }
      if (!bare.startsWith("#")) {
        return Optional.empty();
      }
      inLog = true;
    }
    return Optional.empty();
  }

  static boolean isHeader(String line) {
    return HEADER.matcher(line).matches() || line.strip().equals(CSV_HEADER);
  }
}
