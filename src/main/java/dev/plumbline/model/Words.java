package dev.plumbline.model;

import java.util.Locale;

/**
 * The spelling of enum constants outside the program, {@code NOT_EVALUATED} is "not-evaluated", and
 * of how many there are of a thing.
 */
public final class Words {
  private Words() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** "1 figure agrees", "1,200 figures agree": one of the phrases behind a number. */
  public static String counted(long count, String one, String several) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : several);
  }

  /**
   * The constant that a word names.
   *
   * @throws IllegalArgumentException when no constant is spelled so
   */
  public static <E extends Enum<E>> E parse(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
