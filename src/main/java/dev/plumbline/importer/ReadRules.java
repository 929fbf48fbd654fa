package dev.plumbline.importer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a person says of how a file is to be read, where it does not say so itself.
 *
 * @param start when the run began, for files without a time; empty: the file's own time
 * @param zone of times that are written without one; empty: this machine's, which is told
 * @param tags further tags that split series, as the tool names them
 */
public record ReadRules(Optional<Instant> start, Optional<ZoneId> zone, List<String> tags) {
  /** Nothing was said. */
  public static final ReadRules NONE = new ReadRules(Optional.empty(), Optional.empty(), List.of());

  public ReadRules {
    tags = List.copyOf(tags);
  }
}
