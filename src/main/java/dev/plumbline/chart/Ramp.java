package dev.plumbline.chart;

/** Colours in 33 levels; level 0 is not painted. */
public enum Ramp {
  /** How many: pale to deep on light ground, dark to near-white on dark ground. */
  COUNT(
      new int[] {
        0xe9ebfa, 0xd3d8f4, 0xbac1ed, 0x9ea7e4, 0x828bd9, 0x686ecb, 0x5150b6, 0x3d3498, 0x2a1a73
      },
      new int[] {
        0x1d1a36, 0x2b2656, 0x3d3679, 0x534b9c, 0x6f66ba, 0x8f87d1, 0xb1abe3, 0xd4d0f1, 0xf7f5fe
      }),
  /** Better at level 1, the page at 16, worse at 32. */
  VERDICT(
      new int[] {
        0x0f7b6c, 0x5aa89c, 0xa9d3cb, 0xdcedea, 0xffffff, 0xfae3de, 0xefb5a8, 0xdc7d69, 0xc4432b
      },
      new int[] {
        0x45b8a6, 0x2c7d70, 0x20594f, 0x173833, 0x0d1117, 0x3d1f1a, 0x6b2f24, 0xab4a38, 0xf0806a
      }),
  /** Fewer at level 1, the page at 16, more at 32. */
  DIFFERENCE(new int[] {0x0969da, 0xffffff, 0xbc4c00}, new int[] {0x58a6ff, 0x0d1117, 0xf0883e});

  /** The deepest level. */
  public static final int TOP = 32;

  @SuppressWarnings("ImmutableEnumChecker") // never handed out
  private final int[] light;

  @SuppressWarnings("ImmutableEnumChecker") // nor is this
  private final int[] dark;

  Ramp(int[] light, int[] dark) {
    this.light = levels(light);
    this.dark = levels(dark);
  }

  /** The colour of a level with its opacity in the upper 8 bits; clear for level 0. */
  public int argb(int level, Theme theme) {
    return (theme == Theme.LIGHT ? light : dark)[level];
  }

  /** All levels from 0 on. */
  int[] argb(Theme theme) {
    return theme == Theme.LIGHT ? light : dark;
  }

  /** The level of a count where {@code most} has the deepest; 0 for none. */
  public static int level(long count, long most) {
    return count <= 0
        ? 0
        : Math.clamp(Math.round(TOP * Math.pow((double) count / most, 0.6)), 1, TOP);
  }

  private static int[] levels(int[] stops) {
    int[] levels = new int[TOP + 1];
    for (int level = 1; level <= TOP; level++) {
      double place = (double) level / TOP * (stops.length - 1);
      int stop = Math.min((int) place, stops.length - 2);
      levels[level] = 0xff000000 | mixed(stops[stop], stops[stop + 1], place - stop);
    }
    return levels;
  }

  private static int mixed(int from, int to, double share) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int start = from >> shift & 255;
      mixed |= (int) Math.round(start + share * ((to >> shift & 255) - start)) << shift;
    }
    return mixed;
  }
}
