package dev.plumbline.app;

import dev.plumbline.model.Run;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which runs of the Library are listed.
 *
 * @param text every word of it must occur in the test, name, tool, file, environment, labels or
 *     note, or begin the id
 * @param label a key, or {@code key=value}
 * @param environment the empty one is "not stated"
 * @param from the first day, in UTC
 * @param to the last day
 */
public record LibraryFilter(
    String text,
    Optional<String> test,
    Optional<String> tool,
    Optional<String> label,
    Optional<String> environment,
    Optional<ThresholdOutcome.Verdict> verdict,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {
  private static final int ID_DIGITS = 3;

  public static final LibraryFilter ALL =
      new LibraryFilter(
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public boolean matches(LibraryEntry entry) {
    Run run = entry.run();
    LocalDate day = run.started().atOffset(ZoneOffset.UTC).toLocalDate();
    return asked(test, run.test())
        && asked(tool, run.tool())
        && asked(environment, run.environment())
        && verdict.filter(asked -> asked != entry.thresholds().verdict()).isEmpty()
        && label.filter(asked -> !hasLabel(run, asked)).isEmpty()
        && from.filter(day::isBefore).isEmpty()
        && to.filter(day::isAfter).isEmpty()
        && hasWords(entry);
  }

  public LibraryFilter withText(String other) {
    return new LibraryFilter(other, test, tool, label, environment, verdict, from, to);
  }

  public LibraryFilter withTest(Optional<String> other) {
    return new LibraryFilter(text, other, tool, label, environment, verdict, from, to);
  }

  public LibraryFilter withTool(Optional<String> other) {
    return new LibraryFilter(text, test, other, label, environment, verdict, from, to);
  }

  public LibraryFilter withLabel(Optional<String> other) {
    return new LibraryFilter(text, test, tool, other, environment, verdict, from, to);
  }

  public LibraryFilter withEnvironment(Optional<String> other) {
    return new LibraryFilter(text, test, tool, label, other, verdict, from, to);
  }

  public LibraryFilter withVerdict(Optional<ThresholdOutcome.Verdict> other) {
    return new LibraryFilter(text, test, tool, label, environment, other, from, to);
  }

  public LibraryFilter withFrom(Optional<LocalDate> other) {
    return new LibraryFilter(text, test, tool, label, environment, verdict, other, to);
  }

  private static boolean asked(Optional<String> asked, String actual) {
    return asked.isEmpty() || asked.get().equals(actual);
  }

  private static boolean hasLabel(Run run, String asked) {
    return run.labels().containsKey(asked)
        || run.labels().entrySet().stream()
            .anyMatch(label -> asked.equals(label.getKey() + "=" + label.getValue()));
  }

  /** Only from its beginning: a digit occurs in nearly every id. */
  private static boolean isId(String word, Run run) {
    return word.length() >= ID_DIGITS && run.id().startsWith(word);
  }

  private boolean hasWords(LibraryEntry entry) {
    if (text.isBlank()) {
      return true;
    }
    Run run = entry.run();
    String all =
        String.join(
                "\n",
                Stream.concat(
                        Stream.of(
                            run.test(),
                            entry.name(),
                            run.tool() + " " + run.toolVersion(),
                            run.source(),
                            run.environment(),
                            entry.note()),
                        run.labels().entrySet().stream()
                            .map(label -> label.getKey() + "=" + label.getValue()))
                    .toList())
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
        .allMatch(word -> all.contains(word) || isId(word, run));
  }
}
