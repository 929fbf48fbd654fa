package dev.plumbline.budget.io;

import dev.plumbline.budget.io.YamlNode.At;
import dev.plumbline.budget.io.YamlNode.Entries;
import dev.plumbline.budget.io.YamlNode.Entry;
import dev.plumbline.budget.io.YamlNode.Items;
import dev.plumbline.budget.io.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Builds nodes with their places from the parser's tokens. Aliases are refused, so nothing can
 * expand; duplicate keys are problems rather than the last one winning.
 */
final class YamlTree {
  private static final int MAX_DEPTH = 20;
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxDocumentLength(BudgetFile.MAX_BYTES)
                  .build())
          .build();

  private final YAMLParser parser;
  private final Problems problems;
  private boolean aliased;

  private YamlTree(YAMLParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /** The document's root; empty, with a problem added, when it cannot be made sense of. */
  static Optional<YamlNode> of(String text, Problems problems) {
    try (YAMLParser parser =
        (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), withoutMark(text))) {
      if (parser.nextToken() == null) {
        problems.add(
            "MISSING",
            new At(1, 1),
            "a budget file must start with 'schema: %s', then hold 'budgets:'; this one is empty"
                .formatted(BudgetFile.SCHEMA));
        return Optional.empty();
      }
      YamlTree tree = new YamlTree(parser, problems);
      YamlNode root = tree.node();
      if (parser.nextToken() != null) {
        problems.add("YAML", tree.at(), "a second document starts here: one file holds one");
      }
      return tree.aliased ? Optional.empty() : Optional.of(root);
    } catch (JacksonException e) {
      problems.add("YAML", YamlWords.placeOf(e), YamlWords.of(e, text));
      return Optional.empty();
    }
  }

  private YamlNode node() {
    At at = at();
    if (parser.isCurrentAlias() || parser.getObjectId() != null) {
      problems.add(
          "ALIAS",
          at,
          "YAML takes a value that starts with * or & for an alias, which is not allowed here:"
              + " put it in \"quotes\" or write it out");
      aliased = true;
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> entries(at);
      case START_ARRAY -> items(at);
      case VALUE_NULL -> new Scalar("", at);
      default -> new Scalar(parser.getString().strip(), at);
    };
  }

  private Items items(At at) {
    List<YamlNode> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(node());
    }
    return new Items(list, at);
  }

  private Entries entries(At at) {
    Map<String, Entry> map = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      At keyAt = at();
      String key = parser.currentName();
      parser.nextToken();
      Entry entry = new Entry(keyAt, node());
      Entry first = map.putIfAbsent(key, entry);
      if (first != null) {
        problems.add(
            "DUPLICATE",
            keyAt,
            "'%s' stands here twice: first in line %d".formatted(key, first.keyAt().line()));
      }
    }
    return new Entries(map, at);
  }

  private At at() {
    return YamlWords.at(parser.currentTokenLocation());
  }

  /** Without the byte order mark that some editors leave, which YAML would take for text. */
  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
