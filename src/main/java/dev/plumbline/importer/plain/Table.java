package dev.plumbline.importer.plain;

import dev.plumbline.importer.ColumnMapping;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.JsonObjects;
import dev.plumbline.importer.LineFile;
import dev.plumbline.importer.PackedEnd;
import dev.plumbline.importer.Problems;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.RecordedFacts;
import dev.plumbline.importer.RunFacts;
import dev.plumbline.importer.RunSpan;
import dev.plumbline.importer.SourceFile;
import dev.plumbline.model.Diagnostic;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** A file as a table whose columns are known. */
final class Table {
  private final SourceFile source;
  private final ReadContext context;
  private final ColumnMapping mapping;
  private final boolean neutral;
  private final Layout layout;
  private final Forms forms;
  private final Problems problems = new Problems();
  private PackedEnd end = new PackedEnd(false, "");
  private TableFile<?> lines;
  private long objects;

  /**
   * @throws ImportFailure when the file has no such columns
   */
  Table(SourceFile source, ReadContext context, ColumnMapping mapping, boolean neutral)
      throws IOException, ImportFailure {
    this.source = source;
    this.context = context;
    this.mapping = mapping;
    this.neutral = neutral;
    this.layout = Layout.of(source, mapping);
    this.forms = new Forms(mapping, layout, context, neutral);
  }

  SourceFile source() {
    return source;
  }

  ReadContext context() {
    return context;
  }

  Forms forms() {
    return forms;
  }

  Problems problems() {
    return problems;
  }

  PackedEnd end() {
    return end;
  }

  /** Reads all rows, which come in the order of the file. */
  <R> void read(Supplier<RowReader<R>> readers, TableFile.Taker<R> taker)
      throws IOException, ImportFailure {
    if (layout.array()) {
      readArray(readers.get(), taker);
      return;
    }
    TableFile<R> file =
        new TableFile<>(
            source,
            layout,
            mapping.setting(ColumnMapping.END).isPresent(),
            readers,
            taker,
            problems);
    lines = file;
    end = LineFile.read(source, file, context);
    file.finish();
  }

  private <R> void readArray(RowReader<R> reader, TableFile.Taker<R> taker)
      throws IOException, ImportFailure {
    RowSplitter.Given given = new RowSplitter.Given(layout);
    Failing<R> each = new Failing<>(reader, taker, given);
    Optional<String> damage = JsonObjects.read(source, each::object);
    each.rethrow();
    damage.ifPresent(
        how ->
            problems.add(Problems.CUT, "the list ends early or is damaged (" + how + ")", 0, -1));
    end = new PackedEnd(damage.isEmpty(), "");
  }

  /** Objects one after another; the first failure ends it. */
  private final class Failing<R> {
    private final RowReader<R> reader;
    private final TableFile.Taker<R> taker;
    private final RowSplitter.Given given;
    private Optional<ImportFailure> failure = Optional.empty();

    Failing(RowReader<R> reader, TableFile.Taker<R> taker, RowSplitter.Given given) {
      this.reader = reader;
      this.taker = taker;
      this.given = given;
    }

    void object(JsonNode node) {
      if (failure.isPresent()) {
        return;
      }
      objects++;
      Map<String, String> cells = new LinkedHashMap<>();
      flatten(node, "", cells);
      try {
        if (objects % 1_024 == 0 && context.progress().cancelled()) {
          throw new ImportFailure("PB-CANCELLED", "cancelled; nothing was stored");
        }
        taker.take(reader.read(given.row(cells)));
      } catch (BadRow e) {
        if (e.forAll) {
          failure =
              Optional.of(
                  new ImportFailure(
                      "PB-AMBIGUOUS-NUMBERS",
                      source.path() + ", object " + objects + ": " + e.getMessage()));
        }
        problems.add(Problems.BAD_LINE, "object " + objects + ": " + e.getMessage(), 0, objects);
      } catch (ImportFailure e) {
        failure = Optional.of(e);
      }
    }

    void rethrow() throws ImportFailure {
      if (failure.isPresent()) {
        throw failure.get();
      }
    }
  }

  private static void flatten(JsonNode node, String prefix, Map<String, String> cells) {
    node.properties()
        .forEach(
            each -> {
              JsonNode value = each.getValue();
              if (value.isObject()) {
                flatten(value, prefix + each.getKey() + ".", cells);
              } else if (!value.isNull() && !value.isArray()) {
                cells.put(prefix + each.getKey(), value.asString());
              }
            });
  }

  /** Says something of the row that is being taken. */
  void here(String code, String message) {
    if (lines != null) {
      lines.here(code, message);
    } else {
      problems.add(code, message + ", object " + objects, 0, objects);
    }
  }

  RecordedFacts.Tool tool(ColumnMapping.Shape shape) {
    return new RecordedFacts.Tool(PlainImporter.ID, "", PlainImporter.format(shape));
  }

  /**
   * @throws ImportFailure when no row was understood, or more were not than the limits allow
   */
  RunFacts facts(ColumnMapping.Shape shape, RunSpan span, long records) throws ImportFailure {
    requireRows(records);
    return labelled(
        new RecordedFacts(source, context, problems, end)
            .of(tool(shape), span, records, List.of(), forms.diagnostics()));
  }

  /** A mapping of other columns than were meant reads no row at all: the first says why. */
  void requireRows(long rows) throws ImportFailure {
    if (rows == 0) {
      String why =
          problems.diagnostics().stream()
              .findFirst()
              .map(first -> ": " + place(first) + first.message())
              .orElse("");
      throw new ImportFailure(
          "PB-EMPTY",
          source.path() + " holds no row that can be used" + why + "; nothing was stored");
    }
  }

  private static String place(Diagnostic of) {
    return of.line() > 0 ? "line " + of.line() + ", " : "";
  }

  /** With the mapping that made them, where a person said it. */
  RunFacts labelled(RunFacts facts) {
    return neutral ? facts : facts.labelled(Map.of(ColumnMapping.LABEL, mapping.text()));
  }
}
