package dev.plumbline.report;

import java.time.Instant;
import java.util.List;

/**
 * A document before it has a form.
 *
 * @param generated the moment that stands in the document, so that the same input gives the same
 *     report
 * @param product the program and its version
 */
public record Report(
    Text title,
    List<Section> sections,
    List<Footnote> footnotes,
    Instant generated,
    String product) {
  public Report {
    sections = List.copyOf(sections);
    footnotes = List.copyOf(footnotes);
  }

  /**
   * A part with a heading.
   *
   * @param heading empty for the opening part
   * @param sheet the page of a workbook that it belongs to
   */
  public record Section(String heading, Sheet sheet, List<Block> blocks) {
    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  /** The pages of a workbook, in their order. */
  public enum Sheet {
    SUMMARY("Summary"),
    ENDPOINTS("Endpoints"),
    ERRORS("Errors"),
    COMPARISON("Comparison"),
    PERCENTILES("Percentiles"),
    BUDGETS("Budgets"),
    METHOD("Method and provenance");

    private final String title;

    Sheet(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /**
   * @param id by which a {@link Text.Style#NOTE} refers to it
   */
  public record Footnote(String id, Text text) {}
}
