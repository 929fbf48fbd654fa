package dev.plumbline.importer;

import java.util.Objects;
import java.util.Optional;

/**
 * A column and what it is taken for.
 *
 * @param key of a tag, value or percentile; else empty
 * @param column its title, or {@code #3} by its number
 * @param byNumber whether the column is said by its number
 * @param part of cells such as {@code 1.2GiB / 4GiB}: 1 or 2; 0 where none was said
 * @param unit of numbers that are written without one; empty where it was not said
 */
public record MappedColumn(
    ColumnRole role, String key, String column, boolean byNumber, int part, String unit) {
  public MappedColumn {
    Objects.requireNonNull(role);
    Objects.requireNonNull(key);
    Objects.requireNonNull(column);
    Objects.requireNonNull(unit);
  }

  /** A column by its title, in the unit that its title may say. */
  public static MappedColumn titled(ColumnRole role, String key, String title, String unit) {
    return new MappedColumn(role, key, title, false, 0, unit);
  }

  /** The role with its key, as a mapping writes it: {@code tag.region}, {@code p95}. */
  public String called() {
    return switch (role) {
      case PERCENTILE -> "p" + key;
      case TAG, VALUE -> key.isEmpty() ? role.word() : role.word() + "." + key;
      default -> role.word();
    };
  }

  /** The role and key that a word calls; empty where there is no such role. */
  public static Optional<MappedColumn> calledBy(String word) {
    for (ColumnRole role : ColumnRole.values()) {
      if (!role.isKeyed() && role.word().equals(word)) {
        return Optional.of(titled(role, "", "", ""));
      }
    }
    if (word.equals("value")) {
      return Optional.of(titled(ColumnRole.VALUE, "", "", ""));
    }
    if (word.equals("median")) {
      return Optional.of(titled(ColumnRole.PERCENTILE, "50", "", ""));
    }
    if (word.matches("p(?:100|[0-9]{1,2})(?:\\.[0-9]{1,6})?")) {
      return Optional.of(titled(ColumnRole.PERCENTILE, word.substring(1), "", ""));
    }
    for (ColumnRole role : new ColumnRole[] {ColumnRole.TAG, ColumnRole.VALUE}) {
      String prefix = role.word() + ".";
      if (word.startsWith(prefix) && word.length() > prefix.length()) {
        return Optional.of(titled(role, word.substring(prefix.length()), "", ""));
      }
    }
    return Optional.empty();
  }

  MappedColumn of(String title, boolean numbered, int partOf, String in) {
    return new MappedColumn(role, key, title, numbered, partOf, in);
  }
}
