package dev.plumbline.cli;

/** What a command's end tells the script that called it. */
final class ExitCode {
  static final int DONE = 0;
  static final int WORSE = 1;
  static final int USAGE = 2;
  static final int INCONCLUSIVE = 3;
  static final int DEFECT = 70;
  static final int CANCELLED = 130;

  private ExitCode() {}
}
