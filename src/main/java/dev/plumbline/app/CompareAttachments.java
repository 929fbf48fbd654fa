package dev.plumbline.app;

import dev.plumbline.model.Attachment;
import dev.plumbline.model.Run;
import dev.plumbline.model.Words;
import dev.plumbline.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was put beside two runs, held against each other by name. */
public final class CompareAttachments {
  private final Store store;

  public CompareAttachments(Store store) {
    this.store = store;
  }

  /** How two attachments of one name differ. */
  public enum State {
    SAME,
    DIFFERENT,
    ONLY_FIRST,
    ONLY_SECOND;

    public String word() {
      return Words.of(this);
    }
  }

  /**
   * What became of one name.
   *
   * @param diff lines of a unified diff; empty where there is nothing to show
   * @param why there is no diff of different ones; else empty
   */
  public record Difference(String name, State state, List<String> diff, String why) {}

  /** By name. */
  public List<Difference> of(Run first, Run second) {
    Map<String, Attachment> before = byName(first);
    Map<String, Attachment> after = byName(second);
    Map<String, Attachment> all = new TreeMap<>(before);
    all.putAll(after);
    List<Difference> differences = new ArrayList<>();
    for (String name : all.keySet()) {
      differences.add(
          before.containsKey(name) && after.containsKey(name)
              ? of(first, before.get(name), second, after.get(name))
              : new Difference(
                  name,
                  before.containsKey(name) ? State.ONLY_FIRST : State.ONLY_SECOND,
                  List.of(),
                  ""));
    }
    return differences;
  }

  /** Of two attachments, whatever they are called. */
  public Difference of(Run first, Attachment before, Run second, Attachment after) {
    String name = before.name();
    if (before.sha256().equals(after.sha256())) {
      return new Difference(name, State.SAME, List.of(), "");
    }
    AttachFiles texts = new AttachFiles(store);
    Optional<String> one = texts.text(first, before);
    Optional<String> two = texts.text(second, after);
    if (one.isEmpty() || two.isEmpty()) {
      return new Difference(name, State.DIFFERENT, List.of(), why(one.isEmpty() ? before : after));
    }
    List<String> lines = new ArrayList<>();
    lines.add("--- " + name + " of run " + first.id());
    lines.add("+++ " + after.name() + " of run " + second.id());
    List<String> diff = TextDiff.unified(one.get(), two.get());
    lines.addAll(diff);
    return diff.isEmpty()
        ? new Difference(name, State.DIFFERENT, List.of(), "they differ in line ends alone")
        : new Difference(name, State.DIFFERENT, lines, "");
  }

  private static String why(Attachment attachment) {
    return attachment.isLink()
        ? "links are not followed"
        : attachment.kept() ? "it is no text" : "too large to be kept, so only its hash is known";
  }

  private Map<String, Attachment> byName(Run run) {
    return store.beside().attachments().of(run).stream()
        .collect(Collectors.toMap(Attachment::name, Function.identity()));
  }
}
