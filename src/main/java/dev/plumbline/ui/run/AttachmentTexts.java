package dev.plumbline.ui.run;

import dev.plumbline.app.AttachFiles;
import dev.plumbline.app.CompareAttachments;
import dev.plumbline.app.Failure;
import dev.plumbline.model.Attachment;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import dev.plumbline.ui.common.Latest;
import dev.plumbline.ui.common.Tasks;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is attached to the open run, as text or against the same of another run. */
final class AttachmentTexts {
  /** More than this is no text that anybody reads in a window. */
  private static final int MOST = 400_000;

  /**
   * What is shown.
   *
   * @param text empty where there is none
   * @param why it is empty or cut, for {@code run.attached.…}; empty where it is whole
   */
  record Shown(String text, String why) {}

  private final Store store;
  private final Run run;
  private final Supplier<Map<String, List<String>>> shared;
  private final Latest reading;
  private final ReadOnlyObjectWrapper<Later<Shown>> shown =
      new ReadOnlyObjectWrapper<>(Later.unasked());

  /**
   * @param shared ids of other runs with an attachment of the same name, by name
   */
  AttachmentTexts(Store store, Run run, Supplier<Map<String, List<String>>> shared, Tasks tasks) {
    this.store = store;
    this.run = run;
    this.shared = shared;
    this.reading = tasks.latest();
  }

  ReadOnlyObjectProperty<Later<Shown>> shown() {
    return shown.getReadOnlyProperty();
  }

  /** Ids of other runs that one can be held against, the newest first. */
  List<String> others(Attachment attachment) {
    return attachment.isText()
        ? shared.get().getOrDefault(attachment.name(), List.of())
        : List.of();
  }

  void show(Attachment attachment) {
    ask(() -> text(attachment));
  }

  /** How it differs from that of the same name of another run, which comes first. */
  void compare(Attachment attachment, String other) {
    ask(() -> difference(attachment, other));
  }

  void close() {
    reading.forget();
  }

  private void ask(Callable<Shown> question) {
    shown.set(shown.get().asked());
    reading.start(
        question, found -> shown.set(Later.of(found)), failed -> shown.set(Later.failed(failed)));
  }

  private Shown text(Attachment attachment) {
    if (attachment.isLink()) {
      return new Shown(attachment.place(), "");
    }
    String why = attachment.kept() ? "binary" : "large";
    return new AttachFiles(store)
        .text(run, attachment)
        .map(text -> text.length() > MOST ? new Shown(text.substring(0, MOST), "cut") : whole(text))
        .orElseGet(() -> new Shown("", why));
  }

  private static Shown whole(String text) {
    return new Shown(text, text.isBlank() ? "blank" : "");
  }

  private Shown difference(Attachment attachment, String other) {
    Run against =
        store
            .run(other)
            .orElseThrow(() -> new Failure("PB-NO-RUN", "that run is no longer in the store"));
    Attachment before =
        store.beside().attachments().of(against).stream()
            .filter(one -> one.name().equals(attachment.name()))
            .findFirst()
            .orElseThrow(() -> new Failure("PB-NO-ATTACHMENT", "it is no longer beside that run"));
    CompareAttachments.Difference found =
        new CompareAttachments(store).of(against, before, run, attachment);
    return switch (found.state()) {
      case SAME -> new Shown("", "same");
      default ->
          found.diff().isEmpty()
              ? new Shown(found.why(), "")
              : new Shown(String.join("\n", found.diff()), "");
    };
  }
}
