package dev.plumbline.app;

import dev.plumbline.model.Annotation;
import dev.plumbline.model.Attachment;
import dev.plumbline.model.Run;
import dev.plumbline.store.KeptEnvironments;
import dev.plumbline.store.Scripts;
import dev.plumbline.store.Store;
import java.util.List;
import java.util.Optional;

/**
 * What stands beside a run's values.
 *
 * @param machine it was made on; empty where nobody said
 * @param script it was made with; empty where nobody gave it
 * @param attachments by name
 * @param annotations what is about the whole run first, then as they lie in time
 */
public record RunBeside(
    Optional<KeptEnvironments.Kept> machine,
    Optional<Scripts.Kept> script,
    List<Attachment> attachments,
    List<Annotation> annotations) {
  public RunBeside {
    attachments = List.copyOf(attachments);
    annotations = List.copyOf(annotations);
  }

  public static RunBeside read(Store store, Run run) {
    return new RunBeside(
        store.beside().environments().of(run),
        store.beside().scripts().of(run),
        store.beside().attachments().of(run),
        store.beside().annotations().of(run));
  }
}
