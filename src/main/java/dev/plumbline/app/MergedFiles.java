package dev.plumbline.app;

import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSink;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.model.Completeness;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import dev.plumbline.model.StatedThreshold;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The files of several load generators as one run: their distributions merge, their clocks are
 * taken as they are.
 */
final class MergedFiles {
  /** Generators that were started together begin within this. */
  private static final long TOGETHER_NANOS = 5_000_000_000L;

  private final List<FoundFile> files;

  /**
   * @param files of one run each; at least one
   */
  MergedFiles(List<FoundFile> files) {
    this.files = List.copyOf(files);
  }

  FoundFile first() {
    return files.getFirst();
  }

  /** The first of them, with the others as its parts. */
  FoundFile asOne() {
    FoundFile first = files.getFirst();
    if (files.size() == 1) {
      return first;
    }
    List<SourceFile> parts = new ArrayList<>(first.source().parts());
    files.stream().skip(1).map(FoundFile::source).forEach(parts::add);
    return new FoundFile(
        first.source().with(parts, first.source().beside()), first.known(), first.named());
  }

  /**
   * Reads them all into one sink.
   *
   * @throws ImportFailure when they are of several tools, or one has only figures
   */
  RunFacts read(Function<SourceFile, ReadContext> contexts, RunSink sink)
      throws IOException, ImportFailure {
    requireOneTool();
    List<RunFacts> all = new ArrayList<>();
    for (FoundFile file : files) {
      ReadContext context = contexts.apply(file.source());
      if (files.size() > 1) {
        sink.labelTracks("generator", file.stem());
      }
      RunFacts facts =
          file.known()
              .importer()
              .read(
                  file.source(),
                  sink.started() ? context.startingAt(sink.zeroNanos()) : context,
                  sink);
      requireValues(file, facts);
      all.add(facts);
    }
    return all.size() == 1 ? all.getFirst() : merged(all);
  }

  private void requireOneTool() throws ImportFailure {
    List<String> tools =
        files.stream().map(file -> file.known().importer().id()).distinct().sorted().toList();
    if (tools.size() > 1) {
      throw new ImportFailure(
          "PB-UNLIKE-TOOLS",
          "files of "
              + String.join(" and ", tools)
              + " measure differently and cannot be one run; nothing was stored");
    }
  }

  private void requireValues(FoundFile file, RunFacts facts) throws ImportFailure {
    if (files.size() > 1 && facts.statedRequests() >= 0) {
      throw new ImportFailure(
          "PB-FIGURES-ONLY",
          file.source().path()
              + " states figures only, which cannot be merged with other files; nothing was"
              + " stored");
    }
  }

  private RunFacts merged(List<RunFacts> all) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    diagnostics.add(clocks(all));
    for (int i = 0; i < all.size(); i++) {
      String name = files.get(i).source().name();
      all.get(i).diagnostics().forEach(told -> diagnostics.add(told.of(name)));
    }
    List<StatedThreshold> thresholds =
        all.stream().flatMap(facts -> facts.thresholds().stream()).distinct().toList();
    return new RunFacts(
        all.getFirst().tool(),
        joined(all, RunFacts::toolVersion),
        joined(all, RunFacts::format),
        all.stream().mapToLong(RunFacts::startNanos).min().orElseThrow(),
        all.stream().mapToLong(RunFacts::endNanos).max().orElseThrow(),
        all.stream().mapToLong(RunFacts::records).sum(),
        -1,
        -1,
        all.stream()
            .map(RunFacts::completeness)
            .max(Comparator.comparing(MergedFiles::doubt))
            .orElseThrow(),
        thresholds,
        diagnostics);
  }

  private static int doubt(Completeness completeness) {
    return switch (completeness) {
      case WHOLE -> 0;
      case UNKNOWN -> 1;
      case PARTIAL -> 2;
    };
  }

  private static String joined(List<RunFacts> all, Function<RunFacts, String> of) {
    return all.stream()
        .map(of)
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private Diagnostic clocks(List<RunFacts> all) {
    long first = all.stream().mapToLong(RunFacts::startNanos).min().orElseThrow();
    long last = all.stream().mapToLong(RunFacts::startNanos).max().orElseThrow();
    String apart = String.format(Locale.ROOT, "%.1f s", (last - first) / 1e9);
    return last - first <= TOGETHER_NANOS
        ? Diagnostic.of(
            "PB-MERGED",
            Severity.INFO,
            all.size() + " files are one run; they begin within " + apart + " of each other")
        : Diagnostic.of(
            "PB-CLOCKS-APART",
            Severity.WARNING,
            all.size()
                + " files are one run, but begin up to "
                + apart
                + " apart: their clocks are not aligned. Figures of the whole run are right;"
                + " what happened in one second may not be");
  }
}
