package dev.plumbline.importer;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Problems of records, counted by code, with the first one's place and words. */
public final class Problems {
  /** A record that cannot be understood: it is lost. */
  public static final String BAD_LINE = "PB-BAD-LINE";

  /** A record whose time cannot be: it is lost. */
  public static final String BAD_TIME = "PB-BAD-TIME";

  /** A line over the limit was skipped: it is lost. */
  public static final String LONG_LINE = "PB-LONG-LINE";

  /** The file ends in the middle of a record. */
  public static final String CUT = "PB-CUT";

  /** A duration below zero: left out of every figure. */
  public static final String NEGATIVE = "PB-NEGATIVE-DURATION";

  /** Text of another program between the records: nothing is lost. */
  public static final String TEXT_LINE = "PB-TEXT-LINE";

  /** Records out of order by more than many users explain: nothing is lost. */
  public static final String CLOCK_BACK = "PB-CLOCK-BACK";

  private static final List<String> LOSSES = List.of(BAD_LINE, BAD_TIME, LONG_LINE, CUT);

  private final Map<String, Diagnostic> byCode = new LinkedHashMap<>();

  /**
   * Counts a problem; only the first of a code keeps its words and place.
   *
   * @param line one-based, 0 where the file has no lines
   * @param firstByte offset of the record in the unpacked text, -1 where it has none
   */
  public void add(String code, String message, long line, long firstByte) {
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

  public long count(String code) {
    Diagnostic found = byCode.get(code);
    return found == null ? 0 : found.count();
  }

  public Collection<Diagnostic> diagnostics() {
    return List.copyOf(byCode.values());
  }

  /** Records that are lost: broken, cut or skipped; not text between the records. */
  public long lost() {
    return LOSSES.stream().mapToLong(this::count).sum();
  }

  /** Records that no figure can use, read or not; a cut end says so itself and asks nobody. */
  long bad() {
    return lost() - count(CUT) + count(NEGATIVE);
  }

  /** The first record that no figure can use. */
  Diagnostic firstBad() {
    return byCode.values().stream()
        .filter(d -> d.code().equals(NEGATIVE) || LOSSES.contains(d.code()))
        .min(java.util.Comparator.comparingLong(Diagnostic::byteOffset))
        .orElseThrow();
  }

  private static Severity severity(String code) {
    return switch (code) {
      case NEGATIVE -> Severity.ERROR;
      case TEXT_LINE -> Severity.INFO;
      default -> Severity.WARNING;
    };
  }
}
