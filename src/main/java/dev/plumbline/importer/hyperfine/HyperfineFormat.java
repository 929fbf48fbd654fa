package dev.plumbline.importer.hyperfine;

import dev.plumbline.importer.JsonOutline;
import dev.plumbline.importer.Sniff;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What hyperfine exports that can be read. */
enum HyperfineFormat {
  JSON("hyperfine-json", Sniff.Content.SAMPLES),
  CSV("hyperfine-csv", Sniff.Content.SUMMARY);

  private static final String CSV_HEADER = "command,mean,stddev,median,user,system,min,max";

  final String id;
  final Sniff.Content content;

  HyperfineFormat(String id, Sniff.Content content) {
    this.id = id;
    this.content = content;
  }

  static Optional<HyperfineFormat> of(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    String first = text.lines().findFirst().orElse("");
    if (first.equals(CSV_HEADER) || first.startsWith(CSV_HEADER + ",parameter")) {
      return Optional.of(CSV);
    }
    JsonOutline outline = JsonOutline.of(head);
    return outline.has(
            "results/[]/command", "results/[]/mean", "results/[]/user", "results/[]/system")
        ? Optional.of(JSON)
        : Optional.empty();
  }
}
