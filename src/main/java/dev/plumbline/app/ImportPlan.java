package dev.plumbline.app;

import dev.plumbline.importer.Sniff;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which files are runs, and which belong to them: a summary to the points of the same stem, or to
 * the only run in its folder; NDJSON wins over the CSV of the same stem. Files that a person named
 * are always taken.
 */
final class ImportPlan {
  private final List<FoundFile> runs = new ArrayList<>();
  private final Map<FoundFile, FoundFile> summaries = new LinkedHashMap<>();
  private final Map<FoundFile, FoundFile> figures = new LinkedHashMap<>();
  private final List<ImportResult> skipped = new ArrayList<>();
  private final Map<FoundFile, FoundFile> members;

  ImportPlan(List<FoundFile> all) {
    FileSets sets = new FileSets(all);
    members = sets.members();
    List<FoundFile> found = sets.leading();
    List<FoundFile> samples = found.stream().filter(f -> !f.isSummary()).toList();
    for (FoundFile file : samples) {
      if (file.content() == Sniff.Content.PART && !file.named()) {
        skipped.add(left(file, "a part of a run whose other files are not beside it"));
        continue;
      }
      Optional<FoundFile> better =
          samples.stream().filter(other -> winsOver(other, file)).findFirst();
      if (better.isPresent() && !file.named()) {
        skipped.add(
            left(file, "the same run as " + better.get().source().name() + ", which was taken"));
      } else {
        runs.add(file);
      }
    }
    found.stream().filter(FoundFile::isSummary).forEach(this::placeSummary);
  }

  private static boolean winsOver(FoundFile other, FoundFile file) {
    if (other.equals(file) || !other.isBeside(file) || !other.stem().equals(file.stem())) {
      return false;
    }
    return other.isCsv() == file.isCsv()
        ? other.source().name().compareTo(file.source().name()) < 0
        : file.isCsv();
  }

  static ImportResult left(FoundFile file, String why) {
    return ImportResult.skipped(
        file.source().path().toString(),
        file.source().length(),
        file.known().sniff().format(),
        why);
  }

  private void placeSummary(FoundFile summary) {
    List<FoundFile> beside =
        runs.stream().filter(run -> !run.isSummary() && run.isBeside(summary)).toList();
    Optional<FoundFile> sameStem =
        beside.stream().filter(run -> run.stem().equals(summary.stem())).findFirst();
    if (!summary.known().importer().confirms()) {
      placeFigures(summary, sameStem);
    } else if (sameStem.isPresent()) {
      summaries.put(summary, sameStem.get());
    } else if (beside.size() == 1) {
      summaries.put(summary, beside.getFirst());
    } else if (beside.isEmpty() || summary.named()) {
      runs.add(summary);
    } else {
      skipped.add(left(summary, "a summary of none of the runs beside it"));
    }
  }

  /** Figures by themselves are a run; requests beside them may be theirs. */
  private void placeFigures(FoundFile figures, Optional<FoundFile> requests) {
    if (requests.isPresent() && !figures.named()) {
      this.figures.put(figures, requests.get());
    } else {
      runs.add(figures);
    }
  }

  /** Files that become runs. */
  List<FoundFile> runs() {
    return runs;
  }

  /** Summaries, each with the run it belongs to. */
  Map<FoundFile, FoundFile> summaries() {
    return summaries;
  }

  /** Figures, each with the requests of its stem: runs of their own unless they are of those. */
  Map<FoundFile, FoundFile> figures() {
    return figures;
  }

  /** Files that are read together with a run's first, each with that one. */
  Map<FoundFile, FoundFile> members() {
    return members;
  }

  List<ImportResult> skipped() {
    return skipped;
  }
}
