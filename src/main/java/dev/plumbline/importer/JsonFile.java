package dev.plumbline.importer;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ValueNode;

/** Reads a small result file that is one JSON document, within bounds. */
public final class JsonFile {
  private static final int LARGEST = 64 << 20;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(200)
                          .maxNumberLength(400)
                          .build())
                  .build())
          .nodeFactory(new Numbers())
          .build();

  /** An integer of hundreds of digits is infinite, as 1e999 is: asking for it throws otherwise. */
  private static final class Numbers extends JsonNodeFactory {
    private static final long serialVersionUID = 1;

    @Override
    public ValueNode numberNode(BigInteger value) {
      double nearest = value.doubleValue();
      return Double.isInfinite(nearest) ? numberNode(nearest) : super.numberNode(value);
    }
  }

  private JsonFile() {}

  /**
   * @throws ImportFailure when it is not one whole JSON document of at most 64 MB
   */
  public static JsonNode read(SourceFile file) throws IOException, ImportFailure {
    try {
      return MAPPER.readTree(file.text(LARGEST));
    } catch (JacksonException e) {
      throw new ImportFailure("PB-BAD-JSON", file.path() + " is cut or damaged: " + place(e), e);
    } catch (NumberFormatException e) {
      // An exponent that no number can hold, which Jackson does not wrap.
      throw new ImportFailure(
          "PB-BAD-JSON", file.path() + " holds a number too large for any use", e);
    }
  }

  /** A parser by the same bounds, whose values can be read as trees. */
  static JsonParser parser(InputStream in) {
    return MAPPER.createParser(in);
  }

  /** "line 3, column 7: unexpected character"; a document too deep has no place. */
  static String place(JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    return at == null
        ? e.getOriginalMessage()
        : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": " + e.getOriginalMessage();
  }
}
