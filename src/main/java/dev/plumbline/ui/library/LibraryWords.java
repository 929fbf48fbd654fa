package dev.plumbline.ui.library;

import dev.plumbline.app.LibraryEntry;
import dev.plumbline.app.LibrarySet;
import dev.plumbline.app.RunOrder;
import dev.plumbline.app.RunSide;
import dev.plumbline.app.ThresholdOutcome;
import dev.plumbline.model.Run;
import dev.plumbline.model.Words;
import dev.plumbline.report.Figures;
import dev.plumbline.ui.common.Look;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the Library writes what it lists. */
final class LibraryWords {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter OLD =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private final Look look;

  LibraryWords(Look look) {
    this.look = look;
  }

  /** Why nothing can be changed; empty where it can. */
  Optional<String> hindrance(LibraryViewModel model) {
    return model.isChangeable() ? Optional.empty() : Optional.of(word("library.read-only"));
  }

  String when(LibraryEntry entry, int thisYear) {
    var started = entry.run().started().atOffset(ZoneOffset.UTC);
    return (started.getYear() == thisYear ? MINUTE : OLD).format(started);
  }

  String duration(LibraryEntry entry) {
    Run run = entry.run();
    return run.endNanos() > 0
        ? look.numbers().duration(Duration.ofNanos(run.endNanos()))
        : word("library.none");
  }

  String requests(LibraryEntry entry) {
    if (entry.run().requests() > 0) {
      return look.numbers().count(entry.run().requests());
    }
    return entry.benchmarks() > 0
        ? look.words().of("library.scores", entry.benchmarks())
        : word("library.none");
  }

  String p95(LibraryEntry entry) {
    return quantity(entry.p95());
  }

  String quantity(double value) {
    return Double.isNaN(value) ? word("library.none") : look.numbers().quantity(value);
  }

  String errors(LibraryEntry entry) {
    Run run = entry.run();
    return Double.isNaN(entry.errorShare())
        ? word("library.none")
        : look.numbers().share(run.failed(), run.requests());
  }

  String history(LibraryEntry entry) {
    return entry.history().size() == 1 && entry.place() == 0 ? word("library.first") : "";
  }

  String side(LibraryEntry entry) {
    return entry
        .side()
        .map(side -> word("library.side." + side.word()))
        .orElseGet(() -> word("library.side.none"));
  }

  /** Of its thresholds; for a run that is cut, that it is. */
  String outcome(LibraryEntry entry) {
    if (entry.run().isPartial()) {
      return word("library.partial");
    }
    String words = entry.thresholds().words();
    return switch (entry.thresholds().verdict()) {
      case MEETS -> "✓ " + words;
      case MISSES -> "✕ " + words;
      case UNTOLD, NONE_STATED -> words;
    };
  }

  /** Of a run's thresholds, with whose word it is. */
  String stated(ThresholdOutcome outcome) {
    return outcome.workedOut() == 0
        ? outcome.words()
        : look.words().of("library.stated.worked", outcome.words(), outcome.workedOut());
  }

  /** What became of the thresholds of a set's runs; empty where none states any. */
  String outcome(LibrarySet set) {
    int all = set.entries().size();
    long met = set.count(ThresholdOutcome.Verdict.MEETS);
    long missed = set.count(ThresholdOutcome.Verdict.MISSES);
    if (missed > 0) {
      return look.words().of("library.set.misses", missed, all);
    }
    if (met == 0) {
      return "";
    }
    return met == all
        ? word("library.set.meets")
        : look.words().of("library.set.meets-some", met, all);
  }

  String verdict(ThresholdOutcome.Verdict verdict) {
    return word("library.verdict." + Words.of(verdict).toLowerCase(Locale.ROOT));
  }

  String environment(String environment) {
    return environment.isEmpty() ? word("library.not-stated") : environment;
  }

  String name(LibrarySet set) {
    return switch (set.kind()) {
      case CANDIDATE, BASELINE -> word("library.side." + set.name());
      case PROMOTED -> look.words().of("library.promoted-baseline", set.name());
      case NONE -> word("library.no-set");
    };
  }

  /** What is the same for all runs of a set, after its name. */
  String about(LibrarySet set) {
    String tests =
        set.tests().size() == 1
            ? set.tests().getFirst()
            : look.words().of("library.tests", set.tests().size());
    if (set.kind() == LibrarySet.Kind.NONE) {
      return tests;
    }
    String order = set.sides().isInterleaved() ? RunOrder.INTERLEAVED.word() : "";
    return String.join(
        " · ",
        Stream.of(tests, order, span(set.first(), set.last()))
            .filter(part -> !part.isEmpty())
            .toList());
  }

  private static String span(Instant first, Instant last) {
    String from = Figures.day(first);
    String to = Figures.day(last);
    if (!from.equals(to)) {
      return from + "\u2013" + to;
    }
    return from + ", " + clock(first) + "\u2013" + clock(last) + " UTC";
  }

  private static String clock(Instant moment) {
    return CLOCK.format(moment.atOffset(ZoneOffset.UTC));
  }

  static String sideStyle(LibraryEntry entry) {
    return entry.side().map(RunSide::word).orElse("none");
  }

  String word(String key) {
    return look.words().of(key);
  }
}
