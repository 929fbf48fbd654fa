package dev.plumbline.cli;

import dev.plumbline.chart.PlainText;
import java.io.Console;
import java.io.PrintStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one door to the console. */
final class Terminal {
  private static final String BOLD = "\u001b[1m";
  private static final String RED = "\u001b[31m";
  private static final String GREEN = "\u001b[32m";
  private static final String FAINT = "\u001b[2m";
  private static final String RESET = "\u001b[0m";

  private static final Pattern OURS = Pattern.compile("\u001b\\[(?:1|31|32|2|0)m");

  private final PrintStream out;
  private final PrintStream err;
  private final GlobalOptions options;
  private final boolean interactive = watched();

  Terminal(PrintStream out, PrintStream err, GlobalOptions options) {
    this.out = out;
    this.err = err;
    this.options = options;
  }

  @SuppressWarnings("SystemConsoleNull") // null again since JDK 25's default console changed
  private static boolean watched() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  /** A line of the result. */
  void say(String line) {
    out.println(options.json ? line : visible(line));
  }

  /** A line beside the result: progress, diagnostics. */
  void note(String line) {
    if (!options.quiet) {
      err.println(visible(line));
    }
  }

  /**
   * A line in which no name can move the cursor, break the line or turn it around: such characters
   * are written out. Our own colours stay.
   */
  static String visible(String line) {
    StringBuilder shown = new StringBuilder();
    Matcher ours = OURS.matcher(line);
    int from = 0;
    while (ours.find()) {
      shown.append(PlainText.of(line.substring(from, ours.start()))).append(ours.group());
      from = ours.end();
    }
    return shown.append(PlainText.of(line.substring(from))).toString();
  }

  /** How many characters of it are seen. */
  static int width(String visible) {
    String plain = OURS.matcher(visible).replaceAll("");
    return plain.codePointCount(0, plain.length());
  }

  /** Whether somebody watches stderr, so that progress can overwrite itself. */
  boolean interactive() {
    return interactive
        && !options.quiet
        && !System.getProperty("plumbline.watched", "true").equals("false");
  }

  /** Overwrites the last such line. */
  void progress(String line) {
    if (interactive()) {
      err.print("\r\u001b[K" + visible(line));
      err.flush();
    }
  }

  String bold(String text) {
    return colored(BOLD, text);
  }

  String bad(String text) {
    return colored(RED, text);
  }

  String good(String text) {
    return colored(GREEN, text);
  }

  String faint(String text) {
    return colored(FAINT, text);
  }

  private String colored(String color, String text) {
    boolean colors = interactive && !options.noColor && System.getenv("NO_COLOR") == null;
    return colors ? color + text + RESET : text;
  }
}
