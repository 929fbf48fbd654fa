package dev.plumbline.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a tool printed for people of one of its runs: its figures are found by the words before
 * them. A carriage return begins a line anew, as it does on a terminal.
 *
 * @param lines without their ends
 * @param firstLine one-based number of the first in its file
 * @param whole whether it is there to its last line
 */
public record PrintedReport(List<String> lines, int firstLine, boolean whole) {
  private static final int AT_MOST = 16 << 20;

  /** What loggers put before each line. */
  private static final Pattern LOGGED = Pattern.compile("^(?:\\[[^]]{1,80}] )?INFO +");

  public PrintedReport {
    lines = List.copyOf(lines);
  }

  /** The first bytes of a file, to tell what it is. */
  public static PrintedReport head(byte[] head) {
    return new PrintedReport(split(head), 1, false);
  }

  /**
   * The reports of a file, of runs that were printed one after another.
   *
   * @param begin found in the first line of each; what stands before it belongs to the first
   * @param end found in the last line of a whole one
   */
  public static List<PrintedReport> all(SourceFile source, Pattern begin, Pattern end)
      throws IOException, ImportFailure {
    return all(source.text(AT_MOST), begin, end);
  }

  static List<PrintedReport> all(byte[] text, Pattern begin, Pattern end) {
    List<String> lines = split(text);
    // A last line without its end may be cut in the middle of a figure.
    boolean cut = !lines.getLast().isBlank() && !end.matcher(lines.getLast()).find();
    if (cut) {
      lines.set(lines.size() - 1, "");
    }
    List<PrintedReport> reports = new ArrayList<>();
    int from = 0;
    boolean begun = false;
    for (int i = 0; i < lines.size(); i++) {
      if (begin.matcher(lines.get(i)).find()) {
        if (begun) {
          reports.add(part(lines, from, i, end, false));
          from = i;
        }
        begun = true;
      }
    }
    reports.add(part(lines, from, lines.size(), end, cut));
    return reports;
  }

  private static PrintedReport part(
      List<String> lines, int from, int to, Pattern end, boolean cut) {
    List<String> part = lines.subList(from, to);
    return new PrintedReport(
        part, from + 1, !cut && part.stream().anyMatch(line -> end.matcher(line).find()));
  }

  private static List<String> split(byte[] text) {
    String all = new String(text, StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>();
    int from = all.startsWith("\uFEFF") ? 1 : 0;
    for (int at = from; at < all.length(); at++) {
      if (all.charAt(at) == '\n' || all.charAt(at) == '\r') {
        lines.add(bare(all.substring(from, at)));
        at += all.startsWith("\r\n", at) ? 1 : 0;
        from = at + 1;
      }
    }
    lines.add(bare(all.substring(from)));
    return lines;
  }

  private static String bare(String line) {
    return line.startsWith("[") || line.startsWith("INFO")
        ? LOGGED.matcher(line).replaceFirst("")
        : line;
  }

  /** The first line in which the pattern is found, as it was found. */
  public Optional<MatchResult> find(Pattern pattern) {
    for (String line : lines) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.find()) {
        return Optional.of(matcher.toMatchResult());
      }
    }
    return Optional.empty();
  }

  /** All lines in which the pattern is found, as it was found. */
  public List<MatchResult> findAll(Pattern pattern) {
    return lines.stream()
        .map(pattern::matcher)
        .filter(Matcher::find)
        .map(Matcher::toMatchResult)
        .toList();
  }

  /** What stands behind a line's first words, without blanks around it; empty where none does. */
  public String after(String words) {
    return lines.stream()
        .map(String::strip)
        .filter(line -> line.startsWith(words))
        .map(line -> line.substring(words.length()).strip())
        .findFirst()
        .orElse("");
  }

  /** The number behind a line's first words, whatever follows it; NaN where there is none. */
  public double number(String words) {
    return PrintedNumber.of(after(words).split("[^-+.0-9]", 2)[0]);
  }

  /** The same of a number that counts; -1 where there is none. */
  public long count(String words) {
    double number = number(words);
    return number >= 0 && number <= 1e15 ? (long) number : -1;
  }

  /** Whether any line begins with these words, blanks before them left aside. */
  public boolean says(String words) {
    return lines.stream().anyMatch(line -> line.strip().startsWith(words));
  }
}
