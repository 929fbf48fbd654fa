package dev.plumbline.ui.importing;

import dev.plumbline.app.MappingFile;
import dev.plumbline.app.MappingGuess;
import dev.plumbline.app.PreviewMapping;
import dev.plumbline.importer.ColumnMapping;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.MappedColumn;
import dev.plumbline.importer.TableHead;
import dev.plumbline.ui.common.Latest;
import dev.plumbline.ui.common.Look;
import dev.plumbline.ui.common.Problem;
import dev.plumbline.ui.common.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What the columns of a table are: proposed, said, and tried on the file before it is imported. */
final class MappingViewModel {
  /** How many rows are shown. */
  static final int ROWS = 8;

  /** What follows is for the command line. */
  private static final Pattern ADVICE =
      Pattern.compile(": (give it|say which|say it) in the mapping");

  private final Path file;
  private final TableHead head;
  private final PreviewMapping previews;
  private final Tasks tasks;
  private final Look look;
  private final BiConsumer<Path, ColumnMapping> answer;
  private final Runnable leave;
  private final Latest tries;
  private final List<MappedLine> columns = new ArrayList<>();
  private final ObjectProperty<Optional<String>> decimal =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<String>> dates =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<MappingResult> result =
      new ReadOnlyObjectWrapper<>(new MappingResult.Looking());
  private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
  private AtomicBoolean outdated = new AtomicBoolean();

  /**
   * @param answer told the mapping when it is to be used
   * @param leave takes the question away
   */
  MappingViewModel(
      Path file,
      TableHead head,
      PreviewMapping previews,
      Tasks tasks,
      Look look,
      BiConsumer<Path, ColumnMapping> answer,
      Runnable leave) {
    this.file = file;
    this.head = head;
    this.previews = previews;
    this.tasks = tasks;
    this.look = look;
    this.answer = answer;
    this.leave = leave;
    this.tries = tasks.latest();
    List<Optional<MappedColumn>> guesses = MappingGuess.of(head);
    TableHead first = head.first(ROWS);
    for (int i = 0; i < head.titles().size(); i++) {
      int at = i;
      List<String> cells = first.rows().stream().map(row -> row.get(at)).toList();
      columns.add(new MappedLine(head.titles().get(i), head.named(), cells, guesses.get(i)));
    }
    for (MappedLine column : columns) {
      column.role().addListener((_, _, _) -> tryOut());
      column.key().addListener((_, _, _) -> tryOut());
      column.unit().addListener((_, _, _) -> tryOut());
    }
    decimal.addListener((_, _, _) -> tryOut());
    dates.addListener((_, _, _) -> tryOut());
    tryOut();
  }

  Path file() {
    return file;
  }

  List<MappedLine> columns() {
    return columns;
  }

  /** {@code point} or {@code comma}, where the table does not prove it. */
  ObjectProperty<Optional<String>> decimal() {
    return decimal;
  }

  /** {@code day-first} or {@code month-first}, likewise. */
  ObjectProperty<Optional<String>> dates() {
    return dates;
  }

  ReadOnlyObjectProperty<MappingResult> result() {
    return result.getReadOnlyProperty();
  }

  /** What came of saving it; empty before. */
  ReadOnlyStringProperty told() {
    return told.getReadOnlyProperty();
  }

  /** What is said now. */
  ColumnMapping mapping() {
    Map<String, String> settings = new TreeMap<>();
    decimal.get().ifPresent(said -> settings.put(ColumnMapping.DECIMAL, said));
    dates.get().ifPresent(said -> settings.put(ColumnMapping.DATES, said));
    if (!head.named()) {
      settings.put(ColumnMapping.HEADER, "no");
      head.delimiter().ifPresent(one -> settings.put(ColumnMapping.DELIMITER, one.word()));
    }
    return new ColumnMapping(
        columns.stream().map(MappedLine::column).flatMap(Optional::stream).toList(), settings);
  }

  private void tryOut() {
    stop();
    AtomicBoolean mine = new AtomicBoolean();
    outdated = mine;
    told.set("");
    ColumnMapping mapping = mapping();
    try {
      mapping.shape();
    } catch (ImportFailure e) {
      tries.forget();
      result.set(new MappingResult.Unfinished(withoutHead(e.getMessage())));
      return;
    }
    result.set(new MappingResult.Looking());
    tries.start(
        () -> previews.preview(file, mapping, mine::get),
        preview -> result.set(new MappingResult.Ready(preview)),
        problem -> result.set(new MappingResult.Unfinished(words(problem))));
  }

  /** The sheet says already what this is about. */
  private static String withoutHead(String message) {
    String said = message.replaceFirst("^the mapping of columns cannot be used: ", "");
    return Character.toUpperCase(said.charAt(0)) + said.substring(1);
  }

  /** What the command line says in a mapping is chosen here. */
  private String words(Problem problem) {
    String said =
        withoutHead(
            problem.message().replaceFirst("^" + Pattern.quote(file.toString()) + "[: ]*", ""));
    String where =
        switch (problem.code()) {
          case "PB-NO-UNIT" -> "mapping.say-unit";
          case "PB-AMBIGUOUS-NUMBERS" -> "mapping.say-decimal";
          case "PB-AMBIGUOUS-DATES" -> "mapping.say-dates";
          default -> "";
        };
    Matcher advice = ADVICE.matcher(said);
    return where.isEmpty() || !advice.find()
        ? said
        : said.substring(0, advice.start()) + look.words().of(where);
  }

  boolean isReady() {
    return result.get() instanceof MappingResult.Ready;
  }

  /** Uses what is said. */
  void accept() {
    if (isReady()) {
      answer.accept(file, mapping());
    }
  }

  void leave() {
    leave.run();
  }

  /** What is still being tried no longer matters. */
  void stop() {
    outdated.set(true);
  }

  /** Writes what is said beside the table, for {@code import --map}. */
  void save() {
    if (!isReady()) {
      return;
    }
    ColumnMapping mapping = mapping();
    tasks.start(
        () -> {
          Path target = free();
          MappingFile.write(target, mapping);
          return target;
        },
        target -> told.set(look.words().of("mapping.saved", target.getFileName().toString())),
        problem -> told.set(problem.message()));
  }

  /** Beside the table, never in the place of another file. */
  private Path free() {
    String name = file.getFileName().toString();
    Path free = file.resolveSibling(name + ".map");
    for (int i = 2; Files.exists(free); i++) {
      free = file.resolveSibling(name + "-" + i + ".map");
    }
    return free;
  }
}
