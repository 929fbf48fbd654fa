package dev.plumbline.budget.io;

import dev.plumbline.budget.Nearest;
import dev.plumbline.budget.io.YamlNode.At;
import dev.plumbline.budget.io.YamlNode.Entries;
import dev.plumbline.budget.io.YamlNode.Entry;
import dev.plumbline.budget.io.YamlNode.Items;
import dev.plumbline.budget.io.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The entries of one set of keys, read key by key; what does not belong is a problem. */
final class Fields {
  private final Entries entries;
  private final Problems problems;

  Fields(Entries entries, List<String> known, Problems problems) {
    this.entries = entries;
    this.problems = problems;
    entries
        .map()
        .forEach(
            (key, entry) -> {
              if (!known.contains(key)) {
                unknown(key, entry.keyAt(), known);
              }
            });
  }

  private void unknown(String key, At at, List<String> known) {
    String instead =
        Nearest.to(key, known)
            .map(near -> "; did you mean '" + near + "'?")
            .orElse("; allowed are " + String.join(", ", known));
    problems.add("KEY", at, "unknown key '" + key + "'" + instead);
  }

  Optional<YamlNode> node(String key) {
    return Optional.ofNullable(entries.map().get(key)).map(Entry::value);
  }

  /** Text that has to be there. */
  Optional<Scalar> required(String key) {
    if (node(key).isEmpty()) {
      missing(key, "'" + key + ": ...'");
    }
    return text(key);
  }

  void missing(String key, String add) {
    problems.add("MISSING", entries.at(), "'" + key + "' is missing: add " + add);
  }

  /** Text that may be there, but not empty. */
  Optional<Scalar> text(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isPresent() && node.get() instanceof Scalar scalar && !scalar.text().isEmpty()) {
      return Optional.of(scalar);
    }
    node.ifPresent(other -> shape(key, "text", other));
    return Optional.empty();
  }

  /** One text, or a list of them. */
  List<Scalar> texts(String key) {
    if (!(node(key).orElse(null) instanceof Items items)) {
      return text(key).stream().toList();
    }
    List<Scalar> texts = new ArrayList<>();
    for (YamlNode item : items.list()) {
      if (item instanceof Scalar scalar && !scalar.text().isEmpty()) {
        texts.add(scalar);
      } else {
        shape(key, "text or a list of texts", item);
      }
    }
    if (items.list().isEmpty()) {
      problems.add("SHAPE", items.at(), "'" + key + "' is an empty list: leave it out");
    }
    return texts;
  }

  /** Where the value of a key stands; where its owner does when the key is left out. */
  At placeOf(String key) {
    return node(key).map(YamlNode::at).orElse(entries.at());
  }

  /** Those of these keys that are there. */
  List<String> present(List<String> keys) {
    return keys.stream().filter(entries.map()::containsKey).toList();
  }

  private void shape(String key, String wanted, YamlNode found) {
    problems.add(
        "SHAPE",
        found.at(),
        "'" + key + "' should be " + wanted + ", but there is " + found.word());
  }
}
