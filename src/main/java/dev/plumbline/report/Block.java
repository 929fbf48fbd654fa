package dev.plumbline.report;

import dev.plumbline.chart.Plot;
import java.util.List;

/** A part of a section. */
public sealed interface Block
    permits Block.Paragraph, Block.Steps, Block.Facts, Block.Picture, Block.SheetChart, Table {
  /**
   * One or more lines that belong together.
   *
   * @param lead whether it opens the report: its verdict
   */
  record Paragraph(List<Text> lines, boolean lead) implements Block {
    public Paragraph {
      lines = List.copyOf(lines);
    }

    public static Paragraph of(Text... lines) {
      return new Paragraph(List.of(lines), false);
    }
  }

  /** A numbered list. */
  record Steps(List<Text> items) implements Block {
    public Steps {
      items = List.copyOf(items);
    }
  }

  /** Names and what is known of them. */
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  record Fact(String name, Text value) {}

  /**
   * A chart as a picture.
   *
   * @param file its name without an ending: lower-case letters, digits and hyphens
   * @param alt what it shows, for who cannot see it
   * @param inWorkbooks whether a workbook shows it too, rather than a {@link SheetChart}
   */
  record Picture(String file, Plot plot, double width, Text alt, boolean inWorkbooks)
      implements Block {}

  /**
   * A chart that a workbook draws over the cells of a table; paper has pictures.
   *
   * @param axis the unit of the figures; empty where they are percentages
   * @param table the table's id
   * @param category the column with the names
   * @param series the columns with the figures, each a series
   * @param interval the columns with how far the only series' intervals reach down and up; may be
   *     empty
   */
  record SheetChart(
      String title,
      String axis,
      String table,
      String category,
      List<String> series,
      List<String> interval)
      implements Block {
    public SheetChart {
      series = List.copyOf(series);
      interval = List.copyOf(interval);
    }
  }
}
