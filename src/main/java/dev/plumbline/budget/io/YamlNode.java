package dev.plumbline.budget.io;

import java.util.List;
import java.util.Map;

/** A part of a YAML document that remembers where it stands. */
sealed interface YamlNode {
  At at();

  /** As messages call it. */
  String word();

  /** A place in the file, one-based. */
  record At(int line, int column) {}

  /** Text, whatever YAML takes it for: numbers and yes or no are read by who needs them. */
  record Scalar(String text, At at) implements YamlNode {
    @Override
    public String word() {
      return text.isEmpty() ? "nothing" : "text";
    }
  }

  record Items(List<YamlNode> list, At at) implements YamlNode {
    @Override
    public String word() {
      return "a list";
    }
  }

  /** Entries in the order of the file; the key's own place goes with it. */
  record Entries(Map<String, Entry> map, At at) implements YamlNode {
    @Override
    public String word() {
      return "a set of keys";
    }
  }

  record Entry(At keyAt, YamlNode value) {}
}
