package dev.plumbline.cli;

import dev.plumbline.app.Failure;
import dev.plumbline.app.ImportFiles;
import dev.plumbline.app.ImportOptions;
import dev.plumbline.app.ImportResult;
import dev.plumbline.app.json.RunJson;
import dev.plumbline.importer.ImportLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Brings result files into the store. */
@Command(name = "import", description = "Import result files, folders or globs.")
final class ImportCommand implements Callable<Integer> {
  @ParentCommand Plumbline plumbline;

  @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER|GLOB")
  List<String> files;

  @Option(names = "--format", paramLabel = "ID", description = "Read the files as this tool's.")
  String format;

  @Option(names = "--test", paramLabel = "NAME", description = "The test; else the folder's name.")
  String test;

  @Option(names = "--environment", paramLabel = "NAME", description = "Where it ran.")
  String environment = "";

  @Option(names = "--label", paramLabel = "K=V", description = "Label the runs; repeatable.")
  List<String> labels = List.of();

  @Option(
      names = "--start",
      paramLabel = "TIME",
      description = "When a run began whose file does not say: 2026-11-22T10:00:00Z.")
  String start;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Of times that are written without one: Europe/Prague, +02:00.")
  String zone;

  @Option(
      names = "--accept-damage",
      description = "Import what is whole of a file with many unreadable records.")
  boolean acceptDamage;

  private final List<ImportResult> finished = new ArrayList<>();

  @Override
  public Integer call() {
    Session session = plumbline.session();
    ImportOptions options =
        new ImportOptions(
            Optional.ofNullable(format),
            Optional.ofNullable(test),
            environment,
            LabelArguments.parse(labels),
            ImportLimits.DEFAULT.acceptingDamage(acceptDamage),
            ReadRuleArguments.parse(start, zone));
    ImportProgress progress = new ImportProgress(session, this::acknowledge);
    ImportFiles importing = new ImportFiles(session.store(), session.importers(), session.jobs());
    List<ImportResult> results;
    try {
      results = importing.run(files, options, progress);
    } catch (Failure e) {
      if (!session.json() || !e.code().equals("PB-CANCELLED")) {
        throw e;
      }
      session.terminal().say(RunJson.stopped(finished, e.code(), e.getMessage()));
      return ExitCode.CANCELLED;
    }
    if (session.json()) {
      session.terminal().say(RunJson.imports(results));
    } else {
      ImportLines.unknown(results).ifPresent(session.terminal()::say);
    }
    boolean failed = results.stream().anyMatch(r -> r.outcome() == ImportResult.Outcome.FAILED);
    return failed ? ExitCode.USAGE : ExitCode.DONE;
  }

  /** A line a file, at once: what has a line is in the store, whatever becomes of the rest. */
  private void acknowledge(ImportResult result) {
    finished.add(result);
    Session session = plumbline.session();
    if (!session.json() && !ImportLines.isUnknown(result)) {
      session.terminal().say(ImportLines.of(result));
    }
  }
}
