package dev.plumbline.importer.vegeta;

import java.util.Optional;

/** Understands one line of results; used by several threads. */
interface RecordReader {
  /** Empty where the line is no record. */
  Optional<ResultRecord> read(String line);
}
