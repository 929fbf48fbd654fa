package dev.plumbline.chart;

import java.util.List;

/** How many limits have which outcome, as parts of a bar with their counts. */
public record OutcomeBar(int pass, int fail, int inconclusive) implements CellPlot {
  private static final double BAR = 11;
  private static final double LEAST = 10;

  private record Part(int count, Token token, Lettering lettering) {}

  @Override
  public double height(double width) {
    return 32;
  }

  @Override
  public void draw(Pen pen, double width, double height) {
    Lettering plain = Lettering.CAPTION.in(Token.TEXT);
    List<Part> parts =
        List.of(
                new Part(pass, Token.UP, plain),
                new Part(fail, Token.WORSE, plain.in(Token.WORSE).strong()),
                new Part(inconclusive, Token.INCONCLUSIVE, plain))
            .stream()
            .filter(part -> part.count > 0)
            .toList();
    int all = pass + fail + inconclusive;
    double room = width - 2 * Math.max(0, parts.size() - 1) - LEAST * parts.size();
    double x = 0;
    Labels labels = new Labels(pen);
    for (Part part : parts) {
      double wide = LEAST + Math.max(room, 0) * part.count / all;
      if (part.token == Token.INCONCLUSIVE) {
        pen.box(x, 0, wide, BAR, Fill.hatched(part.token));
        double right = x + wide - 0.5;
        pen.polyline(
            new double[] {
              x + 0.5, 0.5, right, 0.5, right, BAR - 0.5, x + 0.5, BAR - 0.5, x + 0.5, 0
            },
            Stroke.of(part.token, 1));
      } else {
        pen.box(x, 0, wide, BAR, Fill.of(part.token));
      }
      String count = Ticks.plain(part.count);
      labels.text(x + wide / 2, BAR + 13, count, part.lettering, Anchor.MIDDLE);
      x += wide + 2;
    }
  }
}
