package dev.plumbline.chart;

import java.util.Locale;

/** Every colour of the product, named by its one meaning, for both themes. */
public enum Token {
  PAGE(0xffffff, 0x0d1117),
  SUBTLE(0xf6f8fa, 0x161b22),
  RAISED(0xffffff, 0x161b22),
  /** Margin bands and the track of a gauge. */
  INSET(0xeef1f4, 0x1b222b),
  LINE(0xd8dee4, 0x262c34),
  /** The rule under a table's head, and the zero line. */
  LINE2(0xc3cad2, 0x3a424c),
  GRID(0xeaeef2, 0x1b2129),
  TEXT(0x1f2328, 0xe6edf3),
  MUTED(0x57606a, 0x9aa4af),
  FAINT(0x636c76, 0x8b95a0),
  ACCENT(0x0969da, 0x58a6ff),
  ON_ACCENT(0xffffff, 0x0d1117),
  /** The accent at 10 % (dark: 16 %) on the page, for what lies under all other marks. */
  SELECTION(0xe6f0fb, 0x19293c),
  SELECTED_EDGE(0x0969da, 0x58a6ff),
  SELECTED_ROW(0xeef5fd, 0x13233a),
  BASELINE(0x6e7781, 0x9aa4af),
  /** The baseline where it is text, which needs more contrast than a mark. */
  BASELINE_TEXT(0x5f6873, 0x9aa4af),
  CANDIDATE(0x0969da, 0x58a6ff),
  BETTER(0x0f7b6c, 0x45b8a6),
  BETTER_GROUND(0xebf6f4, 0x12302c),
  WORSE(0xc4432b, 0xf0806a),
  WORSE_GROUND(0xfdf2ef, 0x3a1d18),
  NEAR_LIMIT(0x845306, 0xe0b04a),
  INCONCLUSIVE(0xb7791f, 0xc2922e),
  HATCH(0xe9c987, 0x5c4819),
  BUDGET(0x8f1022, 0xff7a8a),
  CLIENT_ERROR(0xd98e73, 0xb8654d),
  SERVER_ERROR(0xc4432b, 0xf0806a),
  USERS(0xd0d7de, 0x30363d),
  USERS_EDGE(0x8c959f, 0x6e7681),
  UP(0xb9c3ce, 0x434c57),
  RAMP(0xf0f3f6, 0x161b22),
  SUSTAIN(0xdde3e9, 0x252c35),
  SPIKE(0xcfd7e0, 0x343d48);

  private final int light;
  private final int dark;

  Token(int light, int dark) {
    this.light = light;
    this.dark = dark;
  }

  /** Red, green and blue in the lower 24 bits. */
  public int rgb(Theme theme) {
    return theme == Theme.LIGHT ? light : dark;
  }

  /** As CSS and SVG write it: {@code #1f2328}. */
  public String hex(Theme theme) {
    return String.format(Locale.ROOT, "#%06x", rgb(theme));
  }
}
