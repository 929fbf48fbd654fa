package dev.plumbline.budget.io;

import dev.plumbline.budget.Glob;
import dev.plumbline.budget.Nearest;
import dev.plumbline.budget.Selection;
import dev.plumbline.budget.SeriesSelection;
import dev.plumbline.budget.StatusClass;
import dev.plumbline.budget.TrackSelection;
import dev.plumbline.budget.Window;
import dev.plumbline.budget.io.YamlNode.Scalar;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Population;
import dev.plumbline.model.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads which part of a run a budget looks at. */
final class SelectionReader {
  private static final List<String> SERIES_KEYS =
      List.of("metric", "kind", "endpoint", "method", "group", "scenario", "status", "population");
  static final List<String> BUDGET_KEYS =
      Stream.concat(
              Stream.of("name", "statistic", "limit", "track", "from", "to"), SERIES_KEYS.stream())
          .toList();
  private static final Pattern SECONDS = Pattern.compile("(\\d{1,6})\\s*(s|min)");

  private final Fields fields;
  private final Problems problems;

  SelectionReader(Fields fields, Problems problems) {
    this.fields = fields;
    this.problems = problems;
  }

  /** What could be read; only to be used when no problem was added. */
  Selection read() {
    Optional<Scalar> track = fields.text("track");
    Window window = window();
    if (track.isPresent()) {
      fields
          .present(SERIES_KEYS)
          .forEach(
              key ->
                  problems.add(
                      "SELECTION",
                      fields.placeOf(key),
                      "'%s' tells requests apart and a track has none: leave one of them out"
                          .formatted(key)));
      return new TrackSelection(new Glob(track.get().text()), window);
    }
    return new SeriesSelection(
        fields.text("metric").map(Scalar::text),
        word("kind", Kind.class),
        fields.texts("endpoint").stream().map(scalar -> new Glob(scalar.text())).toList(),
        fields.text("method").map(scalar -> scalar.text().toUpperCase(Locale.ROOT)),
        fields.text("group").map(scalar -> new Glob(scalar.text())),
        fields.text("scenario").map(scalar -> new Glob(scalar.text())),
        fields.text("status").flatMap(this::status),
        word("population", Population.class),
        window);
  }

  private <E extends Enum<E>> Optional<E> word(String key, Class<E> type) {
    Optional<Scalar> scalar = fields.text(key);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String text = scalar.get().text();
    List<String> words = Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
    if (words.contains(text)) {
      return Optional.of(Words.parse(type, text));
    }
    problems.add(
        "VALUE",
        scalar.get().at(),
        "unknown %s '%s'%s; use %s"
            .formatted(
                key,
                text,
                Nearest.to(text, words).map(near -> " (did you mean '" + near + "'?)").orElse(""),
                String.join(", ", words)));
    return Optional.empty();
  }

  private Optional<StatusClass> status(Scalar scalar) {
    Optional<StatusClass> status = StatusClass.named(scalar.text());
    if (status.isEmpty()) {
      problems.add(
          "VALUE",
          scalar.at(),
          "unknown status '%s'; use %s".formatted(scalar.text(), StatusClass.ALLOWED));
    }
    return status;
  }

  private Window window() {
    int from = seconds("from").orElse(0);
    int to = seconds("to").orElse(Window.OPEN);
    if (to > from) {
      return new Window(from, to);
    }
    problems.add(
        "VALUE",
        fields.placeOf("to"),
        "the window ends at %d s, before it starts at %d s: 'to' is after 'from'"
            .formatted(to, from));
    return Window.WHOLE;
  }

  private Optional<Integer> seconds(String key) {
    Optional<Scalar> scalar = fields.text(key);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = SECONDS.matcher(scalar.get().text());
    if (matcher.matches()) {
      int each = matcher.group(2).equals("s") ? 1 : 60;
      return Optional.of(Integer.parseInt(matcher.group(1)) * each);
    }
    problems.add(
        "VALUE",
        scalar.get().at(),
        "'%s' is not a moment of the run; write whole seconds or minutes since its start: '60 s'"
            .formatted(scalar.get().text()));
    return Optional.empty();
  }
}
