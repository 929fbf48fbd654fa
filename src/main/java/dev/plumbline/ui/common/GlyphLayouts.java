package dev.plumbline.ui.common;

/**
 * Gives every laid-out text what it is laid out with to itself.
 *
 * <p>The toolkit lends one object to whoever lays out a text first, and on Linux takes it back
 * before it has emptied it. A name in Hebrew, Arabic or emoji in a table, laid out while a chart's
 * text is drawn on the other thread, then ends the layout of the window for good, which stays
 * empty. Who finds the object lent gets a new one, so here it is borrowed for ever.
 */
final class GlyphLayouts {
  private static final String LENDER = "com.sun.javafx.text.GlyphLayoutManager";

  private static Object borrowed;

  private GlyphLayouts() {}

  /** Asks the toolkit, unless it keeps this to itself: then all is as it was. */
  static synchronized void separate() {
    if (borrowed == null) {
      try {
        borrowed = Class.forName(LENDER).getMethod("getInstance").invoke(null);
      } catch (ReflectiveOperationException e) {
        borrowed = e; // another version of the toolkit, or started without its options
      }
    }
  }

  /** Whether texts are laid out apart. */
  static boolean areSeparate() {
    return borrowed != null && !(borrowed instanceof ReflectiveOperationException);
  }
}
