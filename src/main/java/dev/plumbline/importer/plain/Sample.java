package dev.plumbline.importer.plain;

import dev.plumbline.model.Endpoint;

/**
 * What a row says of a request.
 *
 * @param time as its column has it: when the request ended, or began
 * @param value integer of the duration's decimals, where it is {@code exact}
 * @param raw in the duration's unit
 * @param missing whether there is no duration
 * @param status -1 where the file does not say
 * @param failure empty where it succeeded
 * @param parts of the further metrics, in their order
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Sample(
    Endpoint endpoint,
    long time,
    long value,
    boolean exact,
    double raw,
    boolean missing,
    int status,
    String failure,
    long count,
    Part[] parts) {
  /** Of a further metric; null where the cell is empty. */
  record Part(long value, boolean exact, double raw) {}
}
