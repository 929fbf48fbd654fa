/**
 * Reads what h2load prints and its {@code --log-file}.
 *
 * <p>Source of the formats: {@code main} and {@code Worker::report_progress} in src/h2load.cc,
 * nghttp2 1.x. Units change from cell to cell of the report; the log has microseconds.
 */
package dev.plumbline.importer.h2load;
