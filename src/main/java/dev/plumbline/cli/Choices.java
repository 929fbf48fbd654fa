package dev.plumbline.cli;

import dev.plumbline.analysis.EndpointRows.NameStyle;
import dev.plumbline.app.GatherRuns;
import dev.plumbline.model.Kind;
import dev.plumbline.model.Population;
import dev.plumbline.model.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Options that take one of a few words, spelled as they are everywhere else. */
final class Choices {
  private Choices() {}

  static void register(CommandLine line) {
    register(line, NameStyle.class);
    register(line, Population.class);
    register(line, Kind.class);
    register(line, CompareCommand.History.class);
    register(line, GatherRuns.By.class);
  }

  private static <E extends Enum<E>> void register(CommandLine line, Class<E> type) {
    line.registerConverter(type, word -> parse(type, word));
  }

  private static <E extends Enum<E>> E parse(Class<E> type, String word) {
    try {
      return Words.parse(type, word);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "'"
              + word.toLowerCase(Locale.ROOT)
              + "' is none of "
              + Arrays.stream(type.getEnumConstants())
                  .map(Words::of)
                  .collect(Collectors.joining(", ")));
    }
  }
}
