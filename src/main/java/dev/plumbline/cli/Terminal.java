package dev.plumbline.cli;

import java.io.Console;
import java.io.PrintStream;

/** The one door to the console. */
final class Terminal {
  private static final String BOLD = "\u001b[1m";
  private static final String RED = "\u001b[31m";
  private static final String GREEN = "\u001b[32m";
  private static final String FAINT = "\u001b[2m";
  private static final String RESET = "\u001b[0m";

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
    out.println(line);
  }

  /** A line beside the result: progress, diagnostics. */
  void note(String line) {
    if (!options.quiet) {
      err.println(line);
    }
  }

  void error(String line) {
    err.println(line);
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
      err.print("\r\u001b[K" + line);
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
