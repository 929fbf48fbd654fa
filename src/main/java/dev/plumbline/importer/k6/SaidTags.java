package dev.plumbline.importer.k6;

import dev.plumbline.importer.ReadRules;
import dev.plumbline.importer.SaidRules;
import dev.plumbline.model.Diagnostic;
import dev.plumbline.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The tags that a person said requests are called by, and series are split by. */
final class SaidTags {
  private final String operationTag;
  private final Set<String> tags;
  private final Set<String> met = new TreeSet<>();
  private boolean operations;

  SaidTags(ReadRules rules) {
    operationTag = rules.operationTag().orElse("");
    tags = new TreeSet<>(rules.tags());
  }

  /** What a request is called by its tag; empty where it has none. */
  String operation(Tagset of) {
    String operation = operationTag.isEmpty() ? "" : of.get(operationTag);
    operations |= !operation.isEmpty();
    return operation;
  }

  /** Those that split series, as sorted {@code key=value} lines. */
  String splitting(Tagset of) {
    if (tags.isEmpty()) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    for (String tag : tags) {
      String value = of.get(tag);
      if (!value.isEmpty()) {
        met.add(tag);
        lines.add(tag + "=" + value.replaceAll("\\R", " "));
      }
    }
    return String.join("\n", lines);
  }

  /** What counted, and tags that nothing has. */
  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>();
    if (operations) {
      all.add(SaidRules.operationTag(operationTag));
    } else if (!operationTag.isEmpty()) {
      all.add(
          Diagnostic.of(
              "K6-NO-OPERATION",
              Severity.WARNING,
              "no request has the tag " + operationTag + ", so all are called as before"));
    }
    if (!met.isEmpty()) {
      all.add(SaidRules.tags(List.copyOf(met)));
    }
    Set<String> missing = new TreeSet<>(tags);
    missing.removeAll(met);
    if (!missing.isEmpty()) {
      all.add(
          Diagnostic.of(
              "K6-NO-TAG",
              Severity.WARNING,
              "nothing in the file has the tag "
                  + String.join(", ", missing)
                  + ", so nothing is split by it"));
    }
    return all;
  }
}
