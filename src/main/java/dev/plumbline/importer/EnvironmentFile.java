package dev.plumbline.importer;

import dev.plumbline.model.Environment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file in which {@code plumbline environment} wrote the facts of a machine: an object {@code
 * environment} with a {@code name} and an object {@code facts} of plain values. Facts may have been
 * added by hand, under any key.
 */
public final class EnvironmentFile {
  public static final String NAME = "environment.json";

  /** Code of a file of that name that somebody else wrote. */
  public static final String NOT_ONE = "PB-NOT-AN-ENVIRONMENT";

  private static final int LARGEST = 1 << 20;
  private static final int FACTS = 1_000;

  private EnvironmentFile() {}

  /** Made when the first such file is read: every import asks for names alone. */
  private static final class Json {
    static final JsonMapper MAPPER = new JsonMapper();
  }

  /** Whether a file is called as one: {@code environment.json}, {@code run-3.environment.json}. */
  public static boolean isNamed(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.equals(NAME) || name.endsWith("." + NAME);
  }

  /**
   * Reads one.
   *
   * @throws ImportFailure when it is damaged, or not such a file
   */
  public static Environment read(SourceFile file) throws IOException, ImportFailure {
    JsonNode root;
    byte[] text = file.text(LARGEST);
    try {
      root = Json.MAPPER.readTree(text);
    } catch (JacksonException e) {
      if (!new String(text, StandardCharsets.UTF_8).contains("\"environment\"")) {
        throw notOne(file);
      }
      throw new ImportFailure(
          "PB-BAD-ENVIRONMENT",
          file.path()
              + " is cut or damaged: "
              + JsonFile.place(e).replaceFirst(" \\(start marker.*", ""),
          e);
    }
    JsonNode said = root.path("environment");
    JsonNode stated = said.path("facts");
    if (!stated.isObject() || stated.isEmpty() || stated.size() > FACTS) {
      throw notOne(file);
    }
    return new Environment(said.path("name").asString(""), facts(stated, file));
  }

  private static ImportFailure notOne(SourceFile file) {
    return new ImportFailure(
        NOT_ONE,
        file.path()
            + " is no environment file: it holds no facts as 'plumbline environment' writes them"
            + " (environment.json)");
  }

  private static SortedMap<String, String> facts(JsonNode stated, SourceFile file)
      throws ImportFailure {
    SortedMap<String, String> facts = new TreeMap<>();
    for (var fact : stated.properties()) {
      if (fact.getValue().isContainer()) {
        throw new ImportFailure(
            "PB-BAD-ENVIRONMENT",
            file.path() + ": the fact " + fact.getKey() + " is no plain text or number");
      }
      if (!fact.getValue().isNull()) {
        facts.put(fact.getKey(), fact.getValue().asString());
      }
    }
    return facts;
  }
}
