package dev.plumbline.report.excel;

import dev.plumbline.chart.Sheet;
import dev.plumbline.chart.Theme;
import dev.plumbline.report.Block;
import dev.plumbline.report.Figures;
import dev.plumbline.report.Report;
import dev.plumbline.report.Table;
import dev.plumbline.report.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A report as an .xlsx workbook whose verdicts and outcomes are formulas. */
public final class ExcelReport {
  private final Report report;
  private final XSSFWorkbook workbook;
  private final Styles styles;
  private final Addresses addresses = new Addresses();
  private final Map<Report.Sheet, Page> pages = new EnumMap<>(Report.Sheet.class);

  private ExcelReport(Report report, XSSFWorkbook workbook) {
    this.report = report;
    this.workbook = workbook;
    this.styles = new Styles(workbook);
  }

  /** Writes the workbook and leaves the stream open. */
  public static void write(Report report, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      new ExcelReport(report, workbook).fill();
      workbook.write(out);
    }
  }

  private void fill() {
    for (Report.Sheet sheet : Report.Sheet.values()) {
      if (report.sections().stream().anyMatch(section -> section.sheet() == sheet)) {
        pages.put(
            sheet,
            new Page(
                workbook.createSheet(sheet.title()),
                styles,
                names(sheet),
                sheet == Report.Sheet.SUMMARY));
      }
    }
    // Formulas name settings by their place, so the sheet that has them is filled first.
    pages.keySet().stream()
        .sorted(Comparator.comparing(sheet -> !hasSettings(sheet)))
        .forEach(this::fill);
    notes();
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    String foot =
        report.title().plain() + ", " + report.product() + ", " + Figures.time(report.generated());
    pages
        .values()
        .forEach(
            page -> {
              page.foot(foot);
              page.finish();
            });
    properties();
    workbook.setActiveSheet(0);
  }

  private boolean hasSettings(Report.Sheet sheet) {
    return sections(sheet).stream()
        .flatMap(section -> section.blocks().stream())
        .anyMatch(block -> block instanceof Table table && !table.settings().isEmpty());
  }

  private List<Report.Section> sections(Report.Sheet sheet) {
    return report.sections().stream().filter(section -> section.sheet() == sheet).toList();
  }

  private void fill(Report.Sheet sheet) {
    Page page = pages.get(sheet);
    if (sheet == Report.Sheet.SUMMARY) {
      page.heading(report.title(), styles.title());
      page.skip(1);
    }
    for (Report.Section section : sections(sheet)) {
      if (!section.heading().isEmpty()) {
        page.heading(Text.of(section.heading()), styles.heading());
      }
      section.blocks().forEach(block -> write(block, page));
    }
  }

  private void write(Block block, Page page) {
    switch (block) {
      case Block.Paragraph paragraph -> {
        paragraph.lines().stream()
            .filter(line -> !line.isEmpty())
            .forEach(
                line -> page.line(line, paragraph.lead() ? styles.lead() : styles.paragraph()));
        page.skip(1);
      }
      case Block.Steps steps -> {
        for (int i = 0; i < steps.items().size(); i++) {
          page.line(Text.of((i + 1) + ". ").and(steps.items().get(i)), styles.paragraph());
        }
        page.skip(1);
      }
      case Block.Facts facts -> {
        page.facts(facts);
        page.skip(1);
      }
      case Block.Picture picture -> picture(picture, page);
      case Block.SheetChart chart -> new SheetCharts(page, addresses).write(chart);
      case Table table -> table(table, page);
    }
  }

  private void table(Table table, Page page) {
    new TablePart(page, styles, addresses).write(table);
    Addresses.Place place = addresses.table(table.id());
    for (String key : List.of("verdict", "outcome")) {
      if (place.columns().stream().anyMatch(column -> column.key().equals(key))) {
        Highlights.add(place, key);
      }
    }
    if (place.rows() > 0 && alone(table)) {
      int head = place.firstRow() - 1;
      page.sheet().createFreezePane(1, place.firstRow());
      page.sheet().setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
      page.sheet()
          .setAutoFilter(
              new CellRangeAddress(
                  head, place.firstRow() + place.rows() - 1, 0, place.columns().size() - 1));
    }
  }

  /** Whether a sheet has nothing but this table. */
  private boolean alone(Table table) {
    return report.sections().stream()
        .filter(section -> section.blocks().contains(table))
        .allMatch(section -> section.blocks().size() == 1 && sections(section.sheet()).size() == 1);
  }

  private void picture(Block.Picture picture, Page page) {
    if (!picture.inWorkbooks()) {
      return;
    }
    Sheet sheet = new Sheet(picture.plot(), picture.width());
    int index = workbook.addPicture(sheet.png(2, Theme.LIGHT), Workbook.PICTURE_TYPE_PNG);
    int row = page.next();
    String description = CellText.of(picture.alt());
    page.later(
        () ->
            page.prints(
                Anchors.picture(
                    page.sheet(),
                    index,
                    row,
                    (int) sheet.width(),
                    (int) sheet.height(),
                    description)));
    page.reserve((int) Math.ceil(sheet.height() / Anchors.ROW) + 2);
  }

  /** Wide enough for the longest name or fact of a sheet, within reason. */
  private int names(Report.Sheet sheet) {
    return sections(sheet).stream()
        .flatMap(section -> section.blocks().stream())
        .flatMapToInt(
            block ->
                switch (block) {
                  case Table table ->
                      IntStream.concat(
                          table.rows().stream()
                              .mapToInt(row -> row.getFirst().shown().plain().length()),
                          table.settings().stream().mapToInt(s -> s.name().length()));
                  case Block.Facts facts ->
                      facts.facts().stream().mapToInt(fact -> fact.name().length());
                  default -> IntStream.empty();
                })
        .map(length -> Math.clamp(length + 4, 14, 60))
        .max()
        .orElse(14);
  }

  private void notes() {
    Page page =
        Optional.ofNullable(pages.get(Report.Sheet.METHOD))
            .orElseGet(() -> pages.values().iterator().next());
    report.footnotes().forEach(note -> page.line(note.text(), styles.paragraph()));
  }

  private void properties() {
    CoreProperties core = workbook.getProperties().getCoreProperties();
    core.setTitle(report.title().plain());
    core.setCreator(report.product());
    core.setCreated(Optional.of(Date.from(report.generated())));
    core.setModified(Optional.of(Date.from(report.generated())));
  }
}
