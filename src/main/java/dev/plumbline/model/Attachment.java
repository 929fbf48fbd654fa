package dev.plumbline.model;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that a person put beside a run: a file, or a link to what lies elsewhere.
 *
 * @param name unlike those of the run's other attachments
 * @param place the file as it was named then, or the link
 * @param kind its media type, such as {@code text/plain}; {@link #LINK} for a link
 * @param bytes of the file; 0 of a link
 * @param sha256 of the file's content, or of the link, in hexadecimal digits
 * @param kept whether the content is in the store; a link has none
 */
public record Attachment(
    String name,
    String place,
    String kind,
    long bytes,
    String sha256,
    Instant attached,
    boolean kept) {
  public static final String LINK = "text/uri-list";

  public Attachment {
    Objects.requireNonNull(name);
    Objects.requireNonNull(place);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(sha256);
    Objects.requireNonNull(attached);
  }

  public boolean isLink() {
    return kind.equals(LINK);
  }

  /** Whether it holds lines that a person can read here. */
  public boolean isText() {
    return kept && !isLink() && (kind.startsWith("text/") || kind.equals("application/json"));
  }
}
