package dev.plumbline.importer;

import dev.plumbline.model.Completeness;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import dev.plumbline.model.StatedThreshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is known of a run once its records were read, whatever the tool: damage, completeness. */
public final class RecordedFacts {
  private final SourceFile source;
  private final ReadContext context;
  private final Problems problems;
  private final PackedEnd end;

  /**
   * @param end how the file's packing ended, as {@link LineFile#read} says
   */
  public RecordedFacts(SourceFile source, ReadContext context, Problems problems, PackedEnd end) {
    this.source = source;
    this.context = context;
    this.problems = problems;
    this.end = end;
  }

  /**
   * @param what the facts are of
   * @param records understood
   * @param more diagnostics beside the counted problems
   * @throws ImportFailure when no record was understood, or more were not than the limits allow
   */
  public RunFacts of(
      Tool what,
      RunSpan span,
      long records,
      List<StatedThreshold> thresholds,
      List<Diagnostic> more)
      throws ImportFailure {
    if (records == 0) {
      throw new ImportFailure(
          "PB-EMPTY", source.path() + " holds no " + what.name() + " records; nothing was stored");
    }
    requireLittleDamage(records + problems.lost());
    List<Diagnostic> diagnostics = new ArrayList<>(problems.diagnostics());
    diagnostics.addAll(more);
    if (!end.damage().isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
              "PB-CUT-PACKING",
              Severity.WARNING,
              "the compressed file ends early or is damaged ("
                  + end.damage()
                  + "): what could be unpacked was read, the run is partial"));
    }
    return new RunFacts(
        what.name(),
        what.version(),
        what.format(),
        span.firstNanos(),
        span.lastNanos(),
        records,
        -1,
        -1,
        completeness(),
        thresholds,
        diagnostics);
  }

  /** Which tool wrote the file, and in what format; the version is empty where nobody says. */
  public record Tool(String name, String version, String format) {}

  private Completeness completeness() {
    if (problems.lost() > 0 || !end.damage().isEmpty()) {
      return Completeness.PARTIAL;
    }
    return end.proof() ? Completeness.WHOLE : Completeness.UNKNOWN;
  }

  private void requireLittleDamage(long records) throws ImportFailure {
    long bad = problems.bad();
    double share = (double) bad / records;
    if (share > context.limits().badShare() && !context.limits().acceptDamage()) {
      Diagnostic first = problems.firstBad();
      throw new ImportFailure(
          "PB-DAMAGED",
          String.format(
              Locale.ROOT,
              "%s: %,d of %,d records (%.1f %%) cannot be used, the first at %s%s;"
                  + " nothing was stored. Import what is whole with --accept-damage",
              source.path(),
              bad,
              records,
              100 * share,
              first.line() > 0 ? "line " + first.line() : "byte " + first.byteOffset(),
              end.damage().isEmpty() ? "" : ": " + end.damage()));
    }
  }
}
