package dev.plumbline.app.json;

import dev.plumbline.app.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the comparisons that {@code compare --batch} is to make. */
public final class BatchFile {
  /** How the parser names its source, which says nothing to a person. */
  private static final Pattern PLACE =
      Pattern.compile("\\s*(?:\\((?:start marker )?at )?\\[Source:[^]]*]\\)?");

  private static final Set<String> FIELDS = Set.of("id", "baseline", "candidate");

  private BatchFile() {}

  /** One comparison of a batch; the sides as a person would write them. */
  public record Entry(String id, List<String> baseline, List<String> candidate) {}

  /**
   * The entries in their order.
   *
   * @throws Failure when the file is not such a list
   */
  public static List<Entry> read(Path file) {
    JsonNode root;
    try {
      root = new JsonMapper().readTree(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new Failure("PB-BATCH", Failure.unreadable(file, e), e);
    } catch (JacksonException e) {
      throw new Failure(
          "PB-BATCH",
          file
              + place(e.getLocation())
              + ": this is not JSON: "
              + PLACE.matcher(e.getOriginalMessage()).replaceAll(""),
          e);
    }
    if (!root.isArray()) {
      throw new Failure("PB-BATCH", file + " is not a JSON array of comparisons");
    }
    List<Entry> entries = new ArrayList<>();
    for (JsonNode node : root) {
      Entry entry =
          new Entry(
              node.path("id").asString(""),
              texts(node.path("baseline")),
              texts(node.path("candidate")));
      if (entry.id().isEmpty() || entry.baseline().isEmpty() || entry.candidate().isEmpty()) {
        throw new Failure(
            "PB-BATCH",
            file
                + ", entry "
                + (entries.size() + 1)
                + ": each needs an id, a baseline and a candidate"
                + stranger(node));
      }
      entries.add(entry);
    }
    return entries;
  }

  /** Where a field is missing, one with another name is probably it. */
  private static String stranger(JsonNode entry) {
    return entry.propertyNames().stream()
        .filter(name -> !FIELDS.contains(name))
        .findFirst()
        .map(name -> ", and '" + name + "' is none of these")
        .orElse("");
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asString("")));
    return texts;
  }

  /** Empty for a document that nests too deep: it is told without a place. */
  private static String place(TokenStreamLocation at) {
    return at == null ? "" : ", line " + at.getLineNr() + ", column " + at.getColumnNr();
  }
}
