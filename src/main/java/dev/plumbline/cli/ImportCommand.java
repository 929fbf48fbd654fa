package dev.plumbline.cli;

import dev.plumbline.app.Benchmarks;
import dev.plumbline.app.Failure;
import dev.plumbline.app.FollowFile;
import dev.plumbline.app.ImportFiles;
import dev.plumbline.app.ImportOptions;
import dev.plumbline.app.ImportResult;
import dev.plumbline.app.ImportScript;
import dev.plumbline.app.MappingFile;
import dev.plumbline.app.Replacing;
import dev.plumbline.app.json.RunJson;
import dev.plumbline.importer.ColumnMapping;
import dev.plumbline.importer.ImportLimits;
import java.nio.file.Path;
import java.time.Duration;
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
      names = "--map",
      paramLabel = "MAPPING|FILE",
      description = "What the columns are: time=Timestamp,name=URL,duration=Elapsed:ms.")
  String map;

  @Option(
      names = "--script",
      paramLabel = "FILE",
      description = "The k6 script or Gatling simulation of the runs; it is read, never run.")
  Path script;

  @Option(
      names = "--operation-tag",
      paramLabel = "NAME",
      description = "The tag that holds an operation, as of GraphQL; requests are called by it.")
  String operationTag;

  @Option(
      names = "--tags",
      paramLabel = "NAME,...",
      split = ",",
      description = "Further tags that split series, as the tool names them; show them with --by.")
  List<String> tags = List.of();

  @Option(names = "--merge", description = "All files are one run, of several load generators.")
  boolean merge;

  @Option(
      names = "--replace",
      paramLabel = "RUN",
      description = "Read in the place of this run; its labels, notes and baselines stay.")
  String replace;

  @Option(
      names = "--follow",
      description = "The file is still being written: the run grows with it until it is quiet.")
  boolean follow;

  @Option(
      names = "--quiet-for",
      paramLabel = "SECONDS",
      description = "With --follow: for how long nothing must be added. 30 by default.")
  int quietSeconds = 30;

  @Option(
      names = "--accept-damage",
      description = "Import what is whole of a file with many unreadable records.")
  boolean acceptDamage;

  private final List<ImportResult> finished = new ArrayList<>();

  @Override
  public Integer call() {
    Session session = plumbline.session();
    ImportOptions said =
        new ImportOptions(
            Optional.ofNullable(format),
            Optional.ofNullable(test),
            environment,
            LabelArguments.parse(labels),
            ImportLimits.DEFAULT.acceptingDamage(acceptDamage),
            ReadRuleArguments.parse(start, zone)
                .splitBy(tags)
                .callingBy(Optional.ofNullable(operationTag))
                .mappedBy(mapping()));
    ImportOptions whole = merge ? said.merged() : said;
    ImportOptions options =
        replace == null
            ? whole
            : whole.replacing(Replacing.of(RunArguments.selector(session).one(replace)));
    ImportProgress progress = new ImportProgress(session, this::acknowledge);
    ImportFiles importing = new ImportFiles(session.store(), session.importers(), session.jobs());
    List<ImportResult> results;
    try {
      results =
          follow
              ? List.of(follow(session, importing, options, progress))
              : importing.run(files, options, progress);
      if (script != null) {
        results = new ArrayList<>(results);
        results.add(new ImportScript(session.store()).give(script, results, progress));
      }
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

  private Optional<ColumnMapping> mapping() {
    if (map != null && format != null && !format.equals("plain")) {
      throw new Failure("PB-USAGE", "--map reads files as tables, not as those of " + format);
    }
    return Optional.ofNullable(map).map(MappingFile::of);
  }

  private ImportResult follow(
      Session session, ImportFiles importing, ImportOptions options, ImportProgress progress) {
    if (files.size() != 1 || merge) {
      throw new Failure("PB-USAGE", "--follow takes one file");
    }
    FollowedFile followed = new FollowedFile(session);
    ImportResult result =
        new FollowFile(importing, System::nanoTime)
            .follow(
                Path.of(files.getFirst()),
                options,
                Duration.ofSeconds(quietSeconds),
                followed,
                followed);
    progress.finished(result);
    return result;
  }

  /** A line a file, at once: what has a line is in the store, whatever becomes of the rest. */
  private void acknowledge(ImportResult result) {
    finished.add(result);
    Session session = plumbline.session();
    if (!session.json() && !ImportLines.isUnknown(result)) {
      session
          .terminal()
          .say(ImportLines.of(result, run -> Benchmarks.counted(session.store(), run)));
    }
  }
}
