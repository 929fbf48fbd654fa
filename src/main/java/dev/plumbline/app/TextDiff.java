package dev.plumbline.app;

import java.util.ArrayList;
import java.util.List;

/**
 * How one text becomes another, line by line: the fewest lines taken and given, by the algorithm of
 * Myers (An O(ND) Difference Algorithm and Its Variations, 1986). Where texts differ in more than
 * {@value #MOST} lines, all between their common beginning and end counts as replaced.
 */
final class TextDiff {
  static final int MOST = 2_000;

  /** Unchanged lines around a change. */
  private static final int CONTEXT = 3;

  private final List<String> before;
  private final List<String> after;

  /** What stands before each line: a space, a minus or a plus. */
  private final List<Line> lines = new ArrayList<>();

  private record Line(char sign, String text) {}

  private TextDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /**
   * A unified diff without the lines that name files; empty where both texts have the same lines.
   */
  static List<String> unified(String before, String after) {
    TextDiff diff = new TextDiff(before.lines().toList(), after.lines().toList());
    diff.compare();
    return diff.hunks();
  }

  private void compare() {
    int shorter = Math.min(before.size(), after.size());
    int same = 0;
    while (same < shorter && before.get(same).equals(after.get(same))) {
      same++;
    }
    int end = 0;
    while (end < shorter - same
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    before.subList(0, same).forEach(this::kept);
    between(before.subList(same, before.size() - end), after.subList(same, after.size() - end));
    before.subList(before.size() - end, before.size()).forEach(this::kept);
  }

  private void kept(String line) {
    lines.add(new Line(' ', line));
  }

  /** The furthest that each diagonal reaches with 0, 1, 2, … changes; then the way back. */
  private void between(List<String> a, List<String> b) {
    int most = Math.min(MOST, a.size() + b.size());
    List<int[]> reached = new ArrayList<>();
    int[] furthest = new int[2 * most + 3];
    for (int changes = 0; changes <= most; changes++) {
      for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
        int at = diagonal + most + 1;
        boolean down =
            diagonal == -changes || (diagonal != changes && furthest[at - 1] < furthest[at + 1]);
        int x = down ? furthest[at + 1] : furthest[at - 1] + 1;
        while (x < a.size()
            && x - diagonal < b.size()
            && x - diagonal >= 0
            && a.get(x).equals(b.get(x - diagonal))) {
          x++;
        }
        furthest[at] = x;
        if (x >= a.size() && x - diagonal >= b.size()) {
          back(a, b, reached);
          return;
        }
      }
      int[] kept = new int[2 * changes + 1];
      System.arraycopy(furthest, most + 1 - changes, kept, 0, kept.length);
      reached.add(kept);
    }
    a.forEach(line -> lines.add(new Line('-', line)));
    b.forEach(line -> lines.add(new Line('+', line)));
  }

  private void back(List<String> a, List<String> b, List<int[]> reached) {
    List<Line> backwards = new ArrayList<>();
    int x = a.size();
    int y = b.size();
    for (int changes = reached.size(); changes > 0; changes--) {
      int[] before = reached.get(changes - 1);
      int diagonal = x - y;
      boolean down =
          diagonal == -changes
              || (diagonal != changes && at(before, diagonal - 1) < at(before, diagonal + 1));
      int from = down ? at(before, diagonal + 1) : at(before, diagonal - 1);
      int fromY = from - (down ? diagonal + 1 : diagonal - 1);
      while (x > from + (down ? 0 : 1) && y > fromY + (down ? 1 : 0)) {
        backwards.add(new Line(' ', a.get(--x)));
        y--;
      }
      backwards.add(down ? new Line('+', b.get(--y)) : new Line('-', a.get(--x)));
    }
    while (x > 0) {
      backwards.add(new Line(' ', a.get(--x)));
    }
    lines.addAll(backwards.reversed());
  }

  /** How far a diagonal reached; one that was not walked yet, nowhere. */
  private static int at(int[] reached, int diagonal) {
    int place = diagonal + (reached.length - 1) / 2;
    return place >= 0 && place < reached.length ? reached[place] : -1;
  }

  private List<String> hunks() {
    List<String> hunks = new ArrayList<>();
    int line = 0;
    int old = 1;
    int fresh = 1;
    while (line < lines.size()) {
      int changed = line;
      while (changed < lines.size() && lines.get(changed).sign() == ' ') {
        changed++;
      }
      if (changed == lines.size()) {
        break;
      }
      int from = Math.max(line, changed - CONTEXT);
      old += from - line;
      fresh += from - line;
      int to = end(changed);
      List<Line> hunk = lines.subList(from, to);
      int taken = (int) hunk.stream().filter(one -> one.sign() != '+').count();
      int given = (int) hunk.stream().filter(one -> one.sign() != '-').count();
      hunks.add("@@ -" + place(old, taken) + " +" + place(fresh, given) + " @@");
      hunk.forEach(one -> hunks.add(one.sign() + one.text()));
      old += taken;
      fresh += given;
      line = to;
    }
    return hunks;
  }

  /** After the last line that belongs to a change and those near it. */
  private int end(int changed) {
    int last = changed;
    for (int i = changed; i < lines.size() && i <= last + 2 * CONTEXT; i++) {
      if (lines.get(i).sign() != ' ') {
        last = i;
      }
    }
    return Math.min(lines.size(), last + 1 + CONTEXT);
  }

  /** As diff writes it: of no lines, the one before. */
  private static String place(int from, int count) {
    return (count == 0 ? from - 1 : from) + (count == 1 ? "" : "," + count);
  }
}
