package dev.plumbline.importer.k6;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Problems of lines, counted by code, with the first one's place and words. */
final class Problems {
  private final Map<String, Diagnostic> byCode = new LinkedHashMap<>();

  void add(String code, String message, long line, long firstByte) {
    byCode.merge(
        code,
        new Diagnostic(code, severity(code), message, line, firstByte, 1),
        (first, _) ->
            new Diagnostic(
                code,
                first.severity(),
                first.message(),
                first.line(),
                first.byteOffset(),
                first.count() + 1));
  }

  long count(String code) {
    Diagnostic found = byCode.get(code);
    return found == null ? 0 : found.count();
  }

  List<Diagnostic> diagnostics() {
    return List.copyOf(byCode.values());
  }

  private static Severity severity(String code) {
    return switch (code) {
      case JsonLine.NEGATIVE -> Severity.ERROR;
      case JsonLine.TEXT_LINE -> Severity.INFO;
      default -> Severity.WARNING;
    };
  }
}
