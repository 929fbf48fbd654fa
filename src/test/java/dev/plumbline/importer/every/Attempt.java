package dev.plumbline.importer.every;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.ImportLimits;
import dev.plumbline.importer.Importers;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedRun;
import dev.plumbline.importer.ResultImporter;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.Sniff;
import dev.plumbline.importer.SourceFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One reading of a file: a run, or a failure that is declared.
 *
 * @param facts empty where it was refused
 * @param refusal the declared failure's words, empty where it was read
 * @param cpuNanos of the reading thread
 */
record Attempt(Optional<RunFacts> facts, String refusal, Seen seen, long cpuNanos) {
  /** How the refusal of a file begins that is another tool's. */
  static final String UNKNOWN = "PB-UNKNOWN-FORMAT: not of ";

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final ImportLimits LIMITS = ImportLimits.DEFAULT.acceptingDamage(true);

  private interface Reading {
    RunFacts to(Seen seen) throws IOException, ImportFailure;
  }

  /** By whichever importer knows it; what is not declared is thrown on. */
  static Attempt at(Path file, Importers importers) {
    return of(
        new Seen(),
        seen -> {
          SourceFile source = SourceFile.of(file);
          return read(source, importers.recognise(source).importer(), seen);
        });
  }

  /**
   * By one importer, if it knows a file: as a run, and held against a run where it may be a summary
   * of one.
   *
   * @param changed the file that must be known
   * @param leading itself, or the one that it is read with
   */
  static Attempt by(
      ResultImporter importer, SourceFile changed, SourceFile leading, RecordedRun run) {
    return of(
        new Seen(),
        seen -> {
          if (!(importer.sniff(changed.head(), changed.name()) instanceof Sniff.Yes yes)) {
            throw new ImportFailure("PB-UNKNOWN-FORMAT", "not of " + importer.id());
          }
          if (importer.confirms() && yes.content() == Sniff.Content.SUMMARY) {
            confirm(importer, changed, run);
          }
          return read(leading, importer, seen);
        });
  }

  /** By one importer, whose values are counted only. */
  static Attempt counted(ResultImporter importer, SourceFile source) {
    return of(new Seen(false), seen -> read(source, importer, seen));
  }

  private static void confirm(ResultImporter importer, SourceFile summary, RecordedRun run)
      throws IOException {
    try {
      importer.confirm(summary, ReadContext.inCaller(LIMITS), run);
    } catch (ImportFailure e) {
      // declared
    }
  }

  private static RunFacts read(SourceFile source, ResultImporter importer, Seen seen)
      throws IOException, ImportFailure {
    RunSink sink = new RunSink(seen, LIMITS, Runnable::run);
    return importer.read(source, ReadContext.inCaller(LIMITS), sink);
  }

  private static Attempt of(Seen seen, Reading reading) {
    long begun = THREADS.getCurrentThreadCpuTime();
    Optional<RunFacts> facts = Optional.empty();
    String refusal = "";
    try {
      facts = Optional.of(reading.to(seen));
    } catch (ImportFailure e) {
      refusal = e.code() + ": " + e.getMessage();
    } catch (IOException e) {
      refusal = "PB-READ: " + e.getMessage();
    }
    return new Attempt(facts, refusal, seen, THREADS.getCurrentThreadCpuTime() - begun);
  }
}
