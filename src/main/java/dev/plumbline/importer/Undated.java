package dev.plumbline.importer;

import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** When a run was whose file does not say so, or not in full; what is assumed is told. */
public final class Undated {
  /** Code of a run whose file does not say when it was, where nobody said it. */
  public static final String NO_START = "PB-NO-START";

  /** Code of a run whose times have no zone, where nobody said it. */
  public static final String NO_ZONE = "PB-NO-ZONE";

  private Undated() {}

  /**
   * When a run of a known length began: as a person said, else so that it ended when its file was
   * last written.
   *
   * @return epoch nanoseconds
   */
  public static long startNanos(
      SourceFile source, ReadContext context, long durationNanos, List<Diagnostic> diagnostics) {
    Optional<Instant> said = context.rules().start();
    if (said.isPresent()) {
      diagnostics.add(SaidRules.start(said.get()));
      return ChronoUnit.NANOS.between(Instant.EPOCH, said.get());
    }
    diagnostics.add(
        Diagnostic.of(
            NO_START,
            Severity.INFO,
            "the file does not say when the run was: the file's own time is taken;"
                + " --start says it, or Read again in the window"));
    return source.modifiedMillis() * 1_000_000L - durationNanos;
  }

  /** The zone of times that are written without one. */
  public static ZoneId zone(ReadContext context, List<Diagnostic> diagnostics) {
    Optional<ZoneId> said = context.rules().zone();
    if (said.isPresent()) {
      diagnostics.add(SaidRules.zone(said.get()));
      return said.get();
    }
    ZoneId here = ZoneId.systemDefault();
    diagnostics.add(
        Diagnostic.of(
            NO_ZONE,
            Severity.WARNING,
            "times are written without their zone: "
                + here
                + " is assumed, this machine's; --zone says it, or Read again in the window"));
    return here;
  }
}
