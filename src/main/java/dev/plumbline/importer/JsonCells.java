package dev.plumbline.importer;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** The values of a JSON object as cells: by its keys, those of objects within it joined by dots. */
public final class JsonCells {
  private static final int MOST = 1_000;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(100).maxNumberLength(400).build())
          .build();

  private JsonCells() {}

  /**
   * The cells of the one object that a text is; arrays hold none, and {@code null} is empty.
   *
   * @throws IllegalArgumentException when it is no whole object, saying why
   */
  public static Map<String, String> of(byte[] text, int from, int to) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text, from, to - from)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("no JSON object");
      }
      Map<String, String> cells = new LinkedHashMap<>();
      read(json, "", cells);
      if (json.nextToken() != null) {
        throw new IllegalArgumentException("more than one JSON object in a line");
      }
      return cells;
    } catch (JacksonException e) {
      throw new IllegalArgumentException("no whole JSON object", e);
    }
  }

  static JsonParser parser(byte[] text, int from, int to) {
    return JSON.createParser(ObjectReadContext.empty(), text, from, to - from);
  }

  /** The rest of an object whose bracket was read. */
  static void read(JsonParser json, String prefix, Map<String, String> cells) {
    for (JsonToken token; (token = json.nextToken()) != JsonToken.END_OBJECT && token != null; ) {
      String key = prefix + json.currentName();
      switch (json.nextToken()) {
        case START_OBJECT -> read(json, key + ".", cells);
        case START_ARRAY -> json.skipChildren();
        case VALUE_NULL -> put(cells, key, "");
        default -> put(cells, key, json.getString());
      }
    }
  }

  private static void put(Map<String, String> cells, String key, String value) {
    if (cells.size() < MOST) {
      cells.put(key, value);
    }
  }
}
