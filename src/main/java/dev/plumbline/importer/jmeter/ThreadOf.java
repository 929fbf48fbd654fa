package dev.plumbline.importer.jmeter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A virtual user, and the sampler that it ran last. */
final class ThreadOf {
  /**
   * {@code Users 1-12}: the thread group, its number, the thread's; a remote engine comes first.
   */
  private static final Pattern NAME =
      Pattern.compile("(?:[0-9]+(?:\\.[0-9]+){3}(?::[0-9]+)?-)?(.*?) ?[0-9]+-[0-9]+");

  /** Other programs number their threads otherwise. */
  private static final Pattern TRAILING = Pattern.compile("(?<=.)[ _-]*[0-9]+$");

  final String name;

  /** The thread group. */
  final String group;

  /** The same thread as the accepting thread knows it: parsers have their own. */
  ThreadOf known;

  /** The last sampler that was no sub-result; null before the first. */
  Sampler top;

  long topStart;
  long topEnd;

  /** The number that its next sub-result bears. */
  int nextSub;

  ThreadOf(String name) {
    this.name = name;
    Matcher m = NAME.matcher(name);
    // One text for all threads of a group, so that comparing them costs nothing.
    group = (m.matches() ? m.group(1) : TRAILING.matcher(name).replaceFirst("")).intern();
  }

  /** The thread ran a sampler of its own. */
  void ran(Sampler sampler, long start, long end) {
    top = sampler;
    topStart = start;
    topEnd = end;
    nextSub = 0;
  }

  /**
   * Whether a sample is a part of the last one: JMeter numbers such parts from 0, after the label
   * of the whole, and writes them behind it. A millisecond more is the rounding of two clocks.
   */
  boolean holds(Sampler sampler, long start, long end) {
    if (sampler.number < 0 || top == null || start < topStart - 1 || end > topEnd + 1) {
      return false;
    }
    if (sampler.parents.getFirst().equals(top.label)) {
      return sampler.number == nextSub++;
    }
    return nextSub > 0 && sampler.parents.contains(top.label);
  }
}
