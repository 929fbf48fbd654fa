package dev.plumbline.importer.vegeta;

import dev.plumbline.importer.JsonOutline;
import dev.plumbline.importer.Sniff;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What vegeta writes that can be read. */
enum VegetaFormat {
  NDJSON("vegeta-ndjson", Sniff.Content.SAMPLES),
  CSV("vegeta-csv", Sniff.Content.SAMPLES),
  JSON("vegeta-json", Sniff.Content.SUMMARY),
  TEXT("vegeta-text", Sniff.Content.SUMMARY),
  HISTOGRAM("vegeta-histogram", Sniff.Content.SUMMARY);

  private static final Pattern HISTOGRAM_HEAD =
      Pattern.compile("(?m)^Bucket +# +% +Histogram\\s*$");

  final String id;
  final Sniff.Content content;

  VegetaFormat(String id, Sniff.Content content) {
    this.id = id;
    this.content = content;
  }

  static Optional<VegetaFormat> of(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    String first = text.lines().findFirst().orElse("");
    JsonOutline outline = JsonOutline.of(head);
    if (outline.has("attack", "seq", "code", "timestamp", "latency", "bytes_out")) {
      return Optional.of(NDJSON);
    }
    if (outline.has("latencies/50th", "success", "status_codes", "requests")) {
      return Optional.of(JSON);
    }
    if (CsvRecords.isRow(first)) {
      return Optional.of(CSV);
    }
    if (text.contains("Requests      [total") && text.contains("Success       [ratio]")) {
      return Optional.of(TEXT);
    }
    return HISTOGRAM_HEAD.matcher(text).find() ? Optional.of(HISTOGRAM) : Optional.empty();
  }
}
