package dev.plumbline.importer.autocannon;

import dev.plumbline.importer.JsonOutline;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What autocannon writes that can be read. */
enum AutocannonFormat {
  JSON("autocannon-json"),
  TEXT("autocannon-text");

  private static final Pattern TOTAL = Pattern.compile(" requests in [0-9.]+m?s, \\S+ \\S+ read");

  final String id;

  AutocannonFormat(String id) {
    this.id = id;
  }

  static Optional<AutocannonFormat> of(byte[] head) {
    JsonOutline outline = JsonOutline.of(head);
    if (outline.has("latency/average", "requests/sent", "throughput/average", "non2xx")
        || outline.has(
            "latency/average", "requests/average", "throughput/average", "connections")) {
      return Optional.of(JSON);
    }
    String text = PrintedTables.plain(new String(head, StandardCharsets.UTF_8));
    boolean counted =
        text.contains("Req/Bytes counts sampled once per second") || TOTAL.matcher(text).find();
    return counted && PrintedTables.hasLatency(text) ? Optional.of(TEXT) : Optional.empty();
  }
}
