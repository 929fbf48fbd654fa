package dev.plumbline.app.json;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How every document is made and written. */
final class Json {
  static final String SCHEMA = "plumbline/1";

  private static final JsonMapper MAPPER = new JsonMapper();

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ObjectNode document() {
    return object().put("schema", SCHEMA);
  }

  /** A number, or null where there is none. */
  static void put(ObjectNode node, String field, double value) {
    if (!Double.isFinite(value)) {
      node.putNull(field);
    } else if (value == Math.rint(value) && Math.abs(value) < 1L << 53) {
      node.put(field, (long) value);
    } else {
      node.put(field, value);
    }
  }

  static ObjectNode texts(Map<String, String> texts) {
    ObjectNode node = object();
    texts.forEach(node::put);
    return node;
  }

  static String text(ObjectNode node) {
    return MAPPER.writeValueAsString(node);
  }
}
