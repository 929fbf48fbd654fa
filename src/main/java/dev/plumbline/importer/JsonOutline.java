package dev.plumbline.importer;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The keys of a JSON document as far as its head reaches, for telling what it is. Paths are keys
 * joined by {@code /}, with {@code []} for the elements of an array: {@code results/[]/command}.
 */
public final class JsonOutline {
  private static final int DEEPEST = 5;
  private static final int MOST = 4_096;
  private static final JsonFactory JSON = new JsonFactory();

  private final Set<String> paths = new HashSet<>();

  private JsonOutline() {}

  /** Empty where the head is no JSON object or array. */
  public static JsonOutline of(byte[] head) {
    JsonOutline outline = new JsonOutline();
    String text = new String(head, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "").strip();
    if (text.startsWith("{") || text.startsWith("[")) {
      try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
        outline.read(json);
      } catch (JacksonException | NumberFormatException e) {
        // The head may end anywhere: what was seen until then decides.
      }
    }
    return outline;
  }

  /** Whether every one of the paths was seen. */
  public boolean has(String... wanted) {
    return paths.containsAll(Set.of(wanted));
  }

  /** Whether some path has this form, in which {@code *} stands for any one key. */
  public boolean hasLike(String form) {
    String[] parts = form.split("/", -1);
    return paths.stream().anyMatch(path -> isLike(path.split("/", -1), parts));
  }

  private static boolean isLike(String[] path, String[] form) {
    boolean like = path.length == form.length;
    for (int i = 0; like && i < form.length; i++) {
      like = form[i].equals("*") || form[i].equals(path[i]);
    }
    return like;
  }

  private void read(JsonParser json) {
    String[] place = new String[DEEPEST + 1];
    int depth = 0;
    for (JsonToken token; (token = json.nextToken()) != null && paths.size() < MOST; ) {
      switch (token) {
        case START_OBJECT -> depth++;
        case START_ARRAY -> {
          depth++;
          see(place, depth, "[]");
        }
        case END_OBJECT, END_ARRAY -> depth--;
        case PROPERTY_NAME -> see(place, depth, json.currentName());
        default -> {}
      }
    }
  }

  private void see(String[] place, int depth, String key) {
    if (depth <= DEEPEST) {
      place[depth] = key.replace('/', ' ');
      StringBuilder path = new StringBuilder(place[1]);
      for (int i = 2; i <= depth; i++) {
        path.append('/').append(place[i]);
      }
      paths.add(path.toString());
    }
  }
}
