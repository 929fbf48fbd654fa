package dev.plumbline.model;

import java.util.Locale;

/** The spelling of enum constants outside the program: {@code NOT_EVALUATED} is "not-evaluated". */
public final class Words {
  private Words() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
