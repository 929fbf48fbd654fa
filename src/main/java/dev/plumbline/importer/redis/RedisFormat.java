package dev.plumbline.importer.redis;

import dev.plumbline.importer.PrintedReport;
import dev.plumbline.importer.Sniff;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What redis-benchmark prints. */
enum RedisFormat {
  TEXT("redis-benchmark-text"),
  /** Of {@code -q}. */
  QUIET("redis-benchmark-quiet"),
  /** Of {@code --csv}, with a header and latencies. */
  CSV("redis-benchmark-csv"),
  /** Of {@code --csv} until Redis 6: test and rate, without a header. */
  RATES("redis-benchmark-rates-csv");

  static final Pattern TITLE = Pattern.compile("^====== (.+) ======$");
  static final Pattern QUIET_LINE =
      Pattern.compile("^([A-Z].*): ([0-9.]+) requests per second(?:, p50=([0-9.]+) msec)? *$");

  private static final String CSV_HEAD = "\"test\",\"rps\",";
  private static final Pattern COMPLETED =
      Pattern.compile("^ *[0-9]+ requests completed in [0-9.]+ seconds");
  private static final Pattern RATE_LINE = Pattern.compile("\"[A-Z][^\"]*\",\"[0-9]+\\.[0-9]{2}\"");
  private static final Pattern TEST =
      Pattern.compile("\"(?:PING|SET|GET|INCR|[LR]PUSH|[LR]POP|SADD|HSET|SPOP|Z|LRANGE|MSET).*");

  final String id;

  RedisFormat(String id) {
    this.id = id;
  }

  Sniff sniffed() {
    return new Sniff.Yes(id, Sniff.Content.SUMMARY);
  }

  static Optional<RedisFormat> of(byte[] head) {
    PrintedReport text = PrintedReport.head(head);
    List<String> lines = text.lines();
    if (lines.getFirst().startsWith(CSV_HEAD)) {
      return Optional.of(CSV);
    }
    if (text.find(TITLE).isPresent() && text.find(COMPLETED).isPresent()) {
      return Optional.of(TEXT);
    }
    if (text.find(QUIET_LINE).isPresent()) {
      return Optional.of(QUIET);
    }
    // The last line of the head may be cut.
    List<String> rows =
        lines.subList(0, lines.size() - 1).stream().filter(line -> !line.isBlank()).toList();
    boolean rates =
        !rows.isEmpty()
            && rows.stream().allMatch(row -> RATE_LINE.matcher(row).matches())
            && TEST.matcher(rows.getFirst()).matches();
    return rates ? Optional.of(RATES) : Optional.empty();
  }
}
