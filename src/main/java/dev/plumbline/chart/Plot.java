package dev.plumbline.chart;

/** Something that can draw itself, in any size from its smallest up. */
public interface Plot {
  /** What it is called, in a few words. */
  String title();

  /** What it shows, in a sentence or two, for who cannot see it. */
  String description();

  /** The height that suits its content at a width, in pixels. */
  double height(double width);

  void draw(Pen pen, double width, double height);
}
