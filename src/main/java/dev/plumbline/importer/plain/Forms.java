package dev.plumbline.importer.plain;

import dev.plumbline.importer.ColumnMapping;
import dev.plumbline.importer.ColumnRole;
import dev.plumbline.importer.Delimiter;
import dev.plumbline.importer.ImportFailure;
import dev.plumbline.importer.MappedColumn;
import dev.plumbline.importer.ReadContext;
import dev.plumbline.importer.Undated;
import dev.plumbline.importer.Units;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the cells of a table are to be read, decided from its first rows; what is decided is told.
 */
final class Forms {
  private final ColumnMapping mapping;
  private final Layout layout;
  private final ReadContext context;
  private final boolean neutral;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * @param neutral whether the table has the names and the forms that are documented
   */
  Forms(ColumnMapping mapping, Layout layout, ReadContext context, boolean neutral) {
    this.mapping = mapping;
    this.layout = layout;
    this.context = context;
    this.neutral = neutral;
  }

  /** Where the cells of a role are in a row; -1 where it is not mapped. */
  int at(ColumnRole role) {
    for (int i = 0; i < layout.columns().size(); i++) {
      if (layout.columns().get(i).role() == role) {
        return i;
      }
    }
    return -1;
  }

  MappedColumn column(int at) {
    return layout.columns().get(at);
  }

  /** Where each column of a role is. */
  int[] all(ColumnRole role) {
    return java.util.stream.IntStream.range(0, layout.columns().size())
        .filter(i -> column(i).role() == role)
        .toArray();
  }

  Times.Form times(int at) throws ImportFailure {
    return Times.form(
        column(at),
        layout.cellsOf(at),
        mapping.setting(ColumnMapping.DATES),
        () -> Undated.zone(context, diagnostics));
  }

  Quantities.Form quantities(int at) throws ImportFailure {
    MappedColumn column = column(at);
    List<String> cells = layout.cellsOf(at);
    Optional<String> decimal = mapping.setting(ColumnMapping.DECIMAL);
    Quantities.Form form =
        Quantities.form(
            column,
            cells,
            layout.delimiter().filter(Delimiter.SEMICOLON::equals).isPresent(),
            neutral && decimal.isEmpty() ? Optional.of("point") : decimal);
    if (form.style() == NumberStyle.COMMA) {
      tell(
          "PLAIN-DECIMAL-COMMA",
          "the numbers of " + form.column() + " are read with a decimal comma");
    }
    if (form.inferred()) {
      tell(
          "PLAIN-UNITS",
          "the figures of "
              + form.column()
              + " have their units behind them: they are read in "
              + form.unit());
    }
    if (column.part() == 0 && cells.stream().anyMatch(cell -> cell.matches("\\S+ +/ +\\S+"))) {
      tell(
          "PLAIN-FIRST-PART",
          "cells of "
              + form.column()
              + " such as "
              + BadRow.shown(cells.getFirst())
              + " hold two figures: the first is read; "
              + column.column()
              + "/2 would be the second");
    }
    return form;
  }

  /** Of a column that holds several series, each in a unit of its own. */
  Quantities.Form mixed(int at) throws ImportFailure {
    MappedColumn column = column(at);
    List<String> bare = layout.cellsOf(at).stream().filter(c -> unitBehind(c).isEmpty()).toList();
    return Quantities.form(
        column,
        bare,
        false,
        neutral ? Optional.of("point") : mapping.setting(ColumnMapping.DECIMAL));
  }

  /** The base unit of a cell whose unit stands behind it. */
  Optional<String> unitBehind(String cell) {
    return Quantities.base(Quantities.suffix(cell));
  }

  /** The unit that a column has by its mapping or title. */
  String titledUnit(int at) {
    MappedColumn column = column(at);
    return Units.plain(
        column.unit().isEmpty() ? Units.Titled.of(column.column()).unit() : column.unit());
  }

  void tell(String code, String message) {
    tell(code, Severity.INFO, message);
  }

  void tell(String code, Severity severity, String message) {
    diagnostics.add(Diagnostic.of(code, severity, message));
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
