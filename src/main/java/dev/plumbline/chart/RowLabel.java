package dev.plumbline.chart;

import java.util.List;

/**
 * The name of a row.
 *
 * @param lead what stands before it in small letters, such as the request's method; may be empty
 */
public record RowLabel(String lead, String name) {
  private static final Lettering LEAD = Lettering.CAPTION;
  private static final double GAP = 8;

  /** Lead and name, as a sentence would name the row. */
  public String text() {
    return lead.isEmpty() ? name : lead + " " + name;
  }

  /** The width of a column for all of these: as wide as they need, but no wider than the most. */
  static double column(List<RowLabel> labels, double most) {
    double widest =
        labels.stream()
            .mapToDouble(label -> Lettering.STRONG.width(PlainText.of(label.name, 400)))
            .max()
            .orElse(0);
    return Math.min(lead(labels) + widest + 1, most);
  }

  /** The part of that column that the leads take. */
  static double lead(List<RowLabel> labels) {
    double widest =
        labels.stream().mapToDouble(label -> LEAD.width(shown(label.lead))).max().orElse(0);
    return widest == 0 ? 0 : widest + GAP;
  }

  void draw(Pen pen, double x, double baseLine, double lead, double width, boolean strong) {
    if (!this.lead.isEmpty()) {
      pen.text(x, baseLine, shown(this.lead), LEAD, Anchor.START);
    }
    Lettering lettering = strong ? Lettering.STRONG : Lettering.BODY;
    String fitting = PlainText.fit(name, lettering, width - lead);
    pen.text(x + lead, baseLine, fitting, lettering, Anchor.START);
  }

  private static String shown(String lead) {
    return PlainText.of(lead, 8);
  }
}
