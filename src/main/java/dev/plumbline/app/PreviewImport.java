package dev.plumbline.app;

import dev.plumbline.importer.ColumnMapping;
import dev.plumbline.importer.Importers;
import dev.plumbline.model.Run;
import dev.plumbline.store.FolderChoice;
import dev.plumbline.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Says what an import would bring, from the heads of files alone; and remembers what was chosen.
 */
public final class PreviewImport {
  /** In place of a side that a person took away. */
  private static final String NEITHER = "neither";

  private static final FileChoice NOTHING_SAID = new FileChoice("", "", Optional.empty(), false);

  private final Store store;
  private final Importers importers;

  public PreviewImport(Store store, Importers importers) {
    this.store = store;
    this.importers = importers;
  }

  public ImportPreview preview(Collection<Path> dropped) {
    return preview(dropped, Map.of());
  }

  /**
   * @param mappings what the columns of files are, by their absolute paths
   */
  public ImportPreview preview(Collection<Path> dropped, Map<Path, ColumnMapping> mappings) {
    FileSearch search =
        new FileSearch(
            store,
            importers,
            Optional.empty(),
            false,
            file -> Optional.ofNullable(mappings.get(file)));
    dropped.forEach(path -> search.search(path.toAbsolutePath().normalize().toString()));
    ImportPlan plan = new ImportPlan(once(search.found()));
    List<Path> files = new ArrayList<>();
    plan.runs().forEach(run -> files.add(run.source().path()));
    Path folder = common(files.isEmpty() ? absolute(dropped) : files);
    List<FolderChoice> remembered = store.folderChoices().of(folder.toString());
    List<Run> stored = store.runs();
    ImportGuess guess = new ImportGuess(folder, files, remembered, stored);
    List<ImportRow> rows = new ArrayList<>();
    for (FoundFile run : plan.runs()) {
      List<FoundFile> beside =
          Stream.of(plan.members(), plan.summaries())
              .flatMap(placed -> placed.entrySet().stream())
              .filter(file -> file.getValue().equals(run))
              .map(Map.Entry::getKey)
              .toList();
      List<Path> with = new ArrayList<>(beside.stream().map(one -> one.source().path()).toList());
      with.addAll(scripts(search, run));
      FileChoice guessed =
          guess
              .of(run.source().path())
              .mappedBy(Optional.ofNullable(mappings.get(run.source().path())));
      rows.add(row(folder, run, with, guessed));
      beside.forEach(file -> rows.add(beside(folder, file, run)));
    }
    plan.figures()
        .forEach(
            (figures, of) ->
                rows.add(
                    leftOut(
                        folder,
                        ImportPlan.left(
                            figures,
                            "figures beside "
                                + of.source().name()
                                + ": import them alone where they are of another run"),
                        ImportRow.Kind.LEFT_OUT)));
    plan.skipped().forEach(left -> rows.add(leftOut(folder, left, ImportRow.Kind.LEFT_OUT)));
    for (ImportResult other : search.others()) {
      if (!other.code().equals("PB-NO-RESULTS")) {
        rows.add(leftOut(folder, other, kind(other)));
      }
    }
    search
        .beside()
        .keySet()
        .forEach(
            file -> {
              if (plan.runs().stream().noneMatch(run -> run.folder().equals(file.getParent()))) {
                rows.add(
                    leftOut(
                        folder,
                        ImportResult.skipped(file.toString(), 0, "", "no run lies beside it"),
                        ImportRow.Kind.NOT_A_RESULT));
              }
            });
    List<Run> whole = stored.stream().filter(run -> !run.isPartial()).toList();
    return new ImportPreview(folder, rows, whole, !remembered.isEmpty());
  }

  /** A folder and a file in it may both have been dropped. */
  private static List<FoundFile> once(List<FoundFile> found) {
    Set<Path> seen = new HashSet<>();
    return found.stream().filter(file -> seen.add(file.source().path())).toList();
  }

  /** The one script of a run's folder, which is not found where the run alone is named. */
  private static List<Path> scripts(FileSearch search, FoundFile run) {
    List<Path> scripts =
        search.beside().keySet().stream()
            .filter(file -> GiveScript.isNamed(file.getFileName().toString()))
            .filter(file -> run.folder().equals(file.getParent()))
            .toList();
    return scripts.size() == 1 ? scripts : List.of();
  }

  private ImportRow row(Path folder, FoundFile run, List<Path> with, FileChoice guess) {
    Path file = run.source().path();
    String tool = run.known().importer().id();
    Optional<Run> known = Optional.empty();
    String message = "";
    try {
      known = FileAttempt.known(store, run.source());
    } catch (IOException e) {
      message = Failure.unreadable(file, e);
    }
    ImportRow.Kind kind = known.isPresent() ? ImportRow.Kind.KNOWN : ImportRow.Kind.NEW;
    return new ImportRow(
        file,
        name(folder, file),
        message.isEmpty() ? kind : ImportRow.Kind.LEFT_OUT,
        tool,
        FormatNames.of(tool, run.known().sniff().format(), run.source().name()),
        run.source().length(),
        choice(run, known, guess),
        with,
        known,
        run.isSummary(),
        message);
  }

  /** What a run is already; where it is on no side, the one that its file's name tells. */
  private static FileChoice choice(FoundFile file, Optional<Run> known, FileChoice guess) {
    FileChoice said = known.map(FileChoice::of).orElse(guess);
    if (file.isSummary()) {
      return said.guessedOn(Optional.empty());
    }
    return said.side().isPresent() || known.filter(Run::isPartial).isPresent()
        ? said
        : said.guessedOn(guess.side());
  }

  private ImportRow beside(Path folder, FoundFile summary, FoundFile run) {
    Path file = summary.source().path();
    String tool = summary.known().importer().id();
    Optional<Run> known = Optional.empty();
    try {
      known = FileAttempt.known(store, summary.source());
    } catch (IOException e) {
      // its import says what is wrong with it
    }
    return new ImportRow(
        file,
        name(folder, file),
        ImportRow.Kind.SUMMARY,
        tool,
        FormatNames.of(tool, summary.known().sniff().format(), summary.source().name()),
        summary.source().length(),
        NOTHING_SAID,
        List.of(),
        known,
        true,
        run.source().name());
  }

  private static ImportRow.Kind kind(ImportResult other) {
    boolean skipped = other.outcome() == ImportResult.Outcome.SKIPPED;
    return switch (skipped ? "PB-UNKNOWN-FORMAT" : other.code()) {
      case "PB-UNKNOWN-FORMAT" ->
          PreviewMapping.head(Path.of(other.file())).isPresent()
              ? ImportRow.Kind.TABLE
              : ImportRow.Kind.NOT_A_RESULT;
      case "PB-NO-FILE" -> ImportRow.Kind.MISSING;
      default -> ImportRow.Kind.LEFT_OUT;
    };
  }

  private static ImportRow leftOut(Path folder, ImportResult result, ImportRow.Kind kind) {
    Path file = Path.of(result.file());
    return new ImportRow(
        file,
        name(folder, file),
        kind,
        "",
        "",
        result.bytes(),
        NOTHING_SAID,
        List.of(),
        Optional.empty(),
        false,
        result.message());
  }

  private static String name(Path folder, Path file) {
    Path shown = file.startsWith(folder) && !file.equals(folder) ? folder.relativize(file) : file;
    return shown.toString().replace('\\', '/');
  }

  private static List<Path> absolute(Collection<Path> paths) {
    return paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
  }

  static Path common(List<Path> files) {
    Path common = null;
    for (Path file : files) {
      Path folder = Files.isDirectory(file) || file.getParent() == null ? file : file.getParent();
      while (common != null && !folder.startsWith(common)) {
        common = common.getParent();
      }
      common = common == null ? folder : common;
    }
    return common == null ? Path.of("").toAbsolutePath() : common;
  }

  /** Remembers what was chosen for the next time that files of this folder are imported. */
  public void remember(ImportPreview preview, Map<Path, FileChoice> chosen) {
    Map<String, List<FileChoice>> byPart = new TreeMap<>();
    for (ImportRow row : preview.fresh()) {
      if (chosen.containsKey(row.file())) {
        byPart
            .computeIfAbsent(ImportGuess.part(preview.folder(), row.file()), _ -> new ArrayList<>())
            .add(chosen.get(row.file()));
      }
    }
    Map<String, FolderChoice> choices = new HashMap<>();
    byPart.forEach((part, all) -> choices.put(part, choice(part, all)));
    store.folderChoices().remember(preview.folder().toString(), List.copyOf(choices.values()));
  }

  /** A side is remembered where all files of the part were on it; else names tell the next time. */
  private static FolderChoice choice(String part, List<FileChoice> all) {
    FileChoice first = all.getFirst();
    boolean alike = all.stream().allMatch(one -> one.side().equals(first.side()));
    return new FolderChoice(
        part,
        first.test(),
        first.environment(),
        alike ? first.side().map(RunSide::word).orElse(NEITHER) : "");
  }

  /** Forgets what was chosen for a folder. */
  public void forget(ImportPreview preview) {
    store.folderChoices().remember(preview.folder().toString(), List.of());
  }
}
