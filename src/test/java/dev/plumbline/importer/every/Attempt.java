package dev.plumbline.importer.every;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.ImportLimits;
import dev.plumbline.importer.Importers;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.SourceFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One reading of a file by whichever importer knows it: a run, or a failure that is declared.
 *
 * @param facts empty where it was refused
 * @param refusal the declared failure's words, empty where it was read
 * @param cpuNanos of the reading thread
 */
record Attempt(Optional<RunFacts> facts, String refusal, Seen seen, long cpuNanos) {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** What is not declared is thrown on. */
  static Attempt at(Path file, Importers importers) {
    ImportLimits limits = ImportLimits.DEFAULT.acceptingDamage(true);
    Seen seen = new Seen();
    long begun = THREADS.getCurrentThreadCpuTime();
    Optional<RunFacts> facts = Optional.empty();
    String refusal = "";
    try {
      SourceFile source = SourceFile.of(file);
      facts =
          Optional.of(
              importers
                  .recognise(source)
                  .importer()
                  .read(
                      source,
                      ReadContext.inCaller(limits),
                      new RunSink(seen, limits, Runnable::run)));
    } catch (ImportFailure e) {
      refusal = e.code() + ": " + e.getMessage();
    } catch (IOException e) {
      refusal = "PB-READ: " + e.getMessage();
    }
    return new Attempt(facts, refusal, seen, THREADS.getCurrentThreadCpuTime() - begun);
  }
}
