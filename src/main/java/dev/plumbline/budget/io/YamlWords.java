package dev.plumbline.budget.io;

import dev.plumbline.budget.io.YamlNode.At;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says what is wrong with text that is not YAML, and where. */
final class YamlWords {
  private YamlWords() {}

  static At placeOf(JacksonException e) {
    // Jackson gives the start of the construct, its cause the very place.
    return e.getCause() instanceof MarkedYamlEngineException marked
            && marked.getProblemMark().isPresent()
        ? marked.getProblemMark().map(m -> new At(m.getLine() + 1, m.getColumn() + 1)).get()
        : at(e.getLocation());
  }

  static At at(TokenStreamLocation place) {
    return place == null
        ? new At(1, 1)
        : new At(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
  }

  static String of(JacksonException e, String text) {
    if (e instanceof StreamConstraintsException) {
      return "the file is nested deeper or is larger than any budget file needs to be";
    }
    String line = text.lines().skip(placeOf(e).line() - 1L).findFirst().orElse("");
    if (line.contains("\t")) {
      return "YAML does not allow tabs here: indent with spaces";
    }
    if (line.matches(".*:\\s*>.*")) {
      return "YAML gives '>' at the start of a value a meaning of its own: put the limit in"
          + " quotes, \"> 100 req/s\"";
    }
    if (line.matches("[^:]*:\\s*[*&%@`\"'\\[{].*") || line.matches(".*:.*:.*")) {
      return "YAML cannot read this line: put the value in \"quotes\"";
    }
    return "this is not YAML: "
        + (e.getCause() instanceof MarkedYamlEngineException marked
            ? marked.getProblem()
            : e.getOriginalMessage().strip());
  }
}
