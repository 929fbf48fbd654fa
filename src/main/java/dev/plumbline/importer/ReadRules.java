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
 * @param operationTag the tag that holds what a request asks for where all go to one address, such
 *     as the operation of GraphQL; a request that has it is called by it
 * @param mapping what the columns of a table are, which is then read whatever tool wrote it
 */
public record ReadRules(
    Optional<Instant> start,
    Optional<ZoneId> zone,
    List<String> tags,
    Optional<String> operationTag,
    Optional<ColumnMapping> mapping) {
  /** Nothing was said. */
  public static final ReadRules NONE = new ReadRules(Optional.empty(), Optional.empty(), List.of());

  public ReadRules {
    tags = List.copyOf(tags);
  }

  public ReadRules(Optional<Instant> start, Optional<ZoneId> zone, List<String> tags) {
    this(start, zone, tags, Optional.empty(), Optional.empty());
  }

  /** The same with series split by further tags. */
  public ReadRules splitBy(List<String> further) {
    return new ReadRules(start, zone, further, operationTag, mapping);
  }

  /** The same with requests called by a tag. */
  public ReadRules callingBy(Optional<String> tag) {
    return new ReadRules(start, zone, tags, tag, mapping);
  }

  /** The same for tables whose columns are these. */
  public ReadRules mappedBy(Optional<ColumnMapping> columns) {
    return new ReadRules(start, zone, tags, operationTag, columns);
  }
}
