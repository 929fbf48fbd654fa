package dev.plumbline.importer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * The objects of a JSON document that is an array of them, one after the other, as far as it is
 * whole: a run that was killed while writing keeps what it had written. Several arrays in one file
 * are read as one.
 */
public final class JsonObjects {
  private static final int LARGEST = 256 << 20;

  private JsonObjects() {}

  /**
   * @param each in the file's order
   * @return how the document ended: the first damage, with its place; empty where it is whole
   * @throws ImportFailure when the file is larger than 256 MB
   */
  public static Optional<String> read(SourceFile file, Consumer<JsonNode> each)
      throws IOException, ImportFailure {
    SourceFile.Unpacked text = file.readable(LARGEST);
    Optional<String> damage = read(text.bytes(), each);
    return text.damage().isEmpty() ? damage : Optional.of(text.damage());
  }

  private static Optional<String> read(byte[] text, Consumer<JsonNode> each) {
    int depth = 0;
    try (InputStream in = new ByteArrayInputStream(text, mark(text), text.length);
        JsonParser json = JsonFile.parser(in)) {
      for (JsonToken token; (token = json.nextToken()) != null; ) {
        switch (token) {
          case START_OBJECT -> each.accept(json.readValueAsTree());
          case START_ARRAY -> depth++;
          case END_ARRAY -> depth--;
          default -> {}
        }
      }
      return depth == 0 ? Optional.empty() : Optional.of("its last bracket is missing");
    } catch (JacksonException e) {
      return Optional.of(JsonFile.place(e));
    } catch (NumberFormatException e) {
      return Optional.of("a number is too large for any use");
    } catch (IOException e) {
      return Optional.of(Packing.damage(e));
    }
  }

  private static int mark(byte[] text) {
    byte[] mark = "\uFEFF".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < mark.length; i++) {
      if (text.length <= i || text[i] != mark[i]) {
        return 0;
      }
    }
    return mark.length;
  }
}
