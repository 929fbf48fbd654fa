package dev.plumbline.importer;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a person said of how a file is to be read and what counted, as diagnostics of its run: who
 * sees the run sees it, and who reads the file once more begins with it.
 */
public final class SaidRules {
  private static final String START = "PB-START-SAID";
  private static final String ZONE = "PB-ZONE-SAID";
  private static final String TAGS = "PB-TAGS-SAID";
  private static final String OPERATION = "PB-OPERATION-SAID";

  private SaidRules() {}

  static Diagnostic start(Instant start) {
    return told(START, start + " is when the run began, as was said; the file does not say");
  }

  static Diagnostic zone(ZoneId zone) {
    return told(ZONE, zone + " is the zone of its times, as was said; the file does not say");
  }

  public static Diagnostic tags(List<String> tags) {
    return told(TAGS, String.join(",", tags) + " split series, as was said");
  }

  public static Diagnostic operationTag(String tag) {
    return told(OPERATION, tag + " is the tag that requests are called by, as was said");
  }

  private static Diagnostic told(String code, String message) {
    return Diagnostic.of(code, Severity.INFO, message);
  }

  /** The rules that counted when a run was read, from what is told of it. */
  public static ReadRules of(List<Diagnostic> diagnostics) {
    return new ReadRules(
            said(diagnostics, START).map(Instant::parse),
            said(diagnostics, ZONE).map(ZoneId::of),
            said(diagnostics, TAGS).map(tags -> List.of(tags.split(","))).orElse(List.of()))
        .callingBy(said(diagnostics, OPERATION));
  }

  /** Of a run of several files, what was said is said of each. */
  private static Optional<String> said(List<Diagnostic> diagnostics, String code) {
    return diagnostics.stream()
        .filter(one -> one.code().equals(code))
        .map(one -> one.message().replaceFirst("^.*?: (?=\\S+ (is|split))", ""))
        .map(message -> message.substring(0, message.indexOf(' ')))
        .findFirst();
  }
}
