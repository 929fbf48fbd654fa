package dev.plumbline.app;

import dev.plumbline.model.Attachment;
import dev.plumbline.model.Run;
import dev.plumbline.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts files and links beside a run, and reads them again. */
public final class AttachFiles {
  private static final Pattern LINK = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*://\\S+");

  private final Store store;

  public AttachFiles(Store store) {
    this.store = store;
  }

  /**
   * What became of one.
   *
   * @param before the one of the same name that it took the place of
   */
  public record Attached(Attachment attachment, Optional<Attachment> before) {
    /** Whether the same content was there already. */
    public boolean isSame() {
      return before.filter(was -> was.sha256().equals(attachment.sha256())).isPresent();
    }
  }

  private record Read(Attachment attachment, Optional<byte[]> packed) {}

  /**
   * Attaches files and links, each under its file's name or as it stands; one of the same name is
   * replaced. A link is never followed.
   *
   * @param name in place of the file's own; only with one file
   * @throws Failure when one of them cannot be read, or two have one name; nothing is attached then
   */
  public List<Attached> attach(Run run, List<String> what, Optional<String> name) {
    if (name.isPresent() && what.size() != 1) {
      throw new Failure("PB-USAGE", "one name is for one file or link, not for " + what.size());
    }
    List<Read> read = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (String one : what) {
      Read next = LINK.matcher(one).matches() ? link(one, name) : file(one, name);
      if (!names.add(next.attachment().name())) {
        throw new Failure(
            "PB-USAGE",
            "two of them are called "
                + next.attachment().name()
                + "; attach them one by one, each under a name of its own");
      }
      read.add(next);
    }
    List<Attachment> before = store.beside().attachments().of(run);
    List<Attached> attached = new ArrayList<>();
    for (Read one : read) {
      store.beside().attachments().add(run, one.attachment(), one.packed());
      attached.add(
          new Attached(
              one.attachment(),
              before.stream()
                  .filter(was -> was.name().equals(one.attachment().name()))
                  .findFirst()));
    }
    return attached;
  }

  private static Read link(String text, Optional<String> name) {
    try {
      if (new URI(text).getUserInfo() != null) {
        throw new Failure(
            "PB-USAGE", "a link is shown to whoever sees the run; give it without its password");
      }
    } catch (URISyntaxException e) {
      throw new Failure("PB-USAGE", text + " is no link: " + e.getReason(), e);
    }
    return new Read(
        new Attachment(
            name.orElse(text), text, Attachment.LINK, 0, FileContent.hash(text), now(), false),
        Optional.empty());
  }

  private static Read file(String text, Optional<String> name) {
    try {
      Path file = Path.of(text);
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw new Failure("PB-READ", text + " is no file; a folder's files are attached by name");
      }
      FileContent content = FileContent.read(file);
      return new Read(
          new Attachment(
              name.orElse(file.getFileName().toString()),
              text,
              content.kind(),
              content.bytes(),
              content.sha256(),
              now(),
              content.packed().isPresent()),
          content.packed());
    } catch (InvalidPathException e) {
      throw new Failure("PB-NO-FILE", text + " is no name of a file", e);
    } catch (IOException e) {
      throw new Failure("PB-READ", Failure.unreadable(Path.of(text), e), e);
    }
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * Takes one away.
   *
   * @throws Failure when the run has none of that name
   */
  public void remove(Run run, String name) {
    if (!store.beside().attachments().remove(run, name)) {
      throw new Failure(
          "PB-NO-ATTACHMENT", "run " + run.id() + " has no attachment called " + name);
    }
  }

  /** The text of one; empty where it holds none, or is not kept. */
  public Optional<String> text(Run run, Attachment attachment) {
    return attachment.isText()
        ? store
            .beside()
            .attachments()
            .content(run, attachment.name())
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        : Optional.empty();
  }
}
