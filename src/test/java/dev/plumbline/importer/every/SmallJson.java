package dev.plumbline.importer.every;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON document with fewer elements in its arrays and long objects, which is whole all the same.
 */
final class SmallJson {
  private static final int ELEMENTS = 2;
  private static final int KEYS = 16;
  private static final JsonMapper MAPPER = new JsonMapper();

  private SmallJson() {}

  /** Empty where it is none. */
  static Optional<byte[]> of(byte[] document) {
    try {
      JsonNode root = MAPPER.readTree(document);
      if (!root.isContainer()) {
        return Optional.empty();
      }
      shorten(root);
      return Optional.of(MAPPER.writeValueAsBytes(root));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static void shorten(JsonNode node) {
    if (node instanceof ArrayNode array) {
      while (array.size() > ELEMENTS) {
        array.remove(array.size() - 1);
      }
    }
    if (node instanceof ObjectNode object && object.size() > KEYS) {
      object.retain(object.propertyNames().stream().limit(KEYS).toList());
    }
    node.forEach(SmallJson::shorten);
  }
}
