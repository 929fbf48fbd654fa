package dev.plumbline.cli;

import dev.plumbline.app.Failure;
import dev.plumbline.app.SaidTime;
import dev.plumbline.importer.ReadRules;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a person said of when runs were. */
final class ReadRuleArguments {
  private ReadRuleArguments() {}

  /**
   * @param start a time with or without its zone, null where nothing was said
   * @param zone null likewise
   */
  static ReadRules parse(String start, String zone) {
    Optional<ZoneId> of = read("--zone", zone, SaidTime::zone);
    return new ReadRules(read("--start", start, text -> SaidTime.start(text, of)), of, List.of());
  }

  private static <T> Optional<T> read(String option, String text, Function<String, T> reader) {
    try {
      return Optional.ofNullable(text).map(reader);
    } catch (Failure e) {
      throw new Failure(e.code(), option + ": " + e.getMessage(), e);
    }
  }
}
