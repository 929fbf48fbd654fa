package dev.plumbline.importer.plain;

import java.util.Map;

/**
 * What a row says of series.
 *
 * @param time as its column has it
 * @param values of the metrics, in their order; NaN where a cell is empty
 * @param series the one metric's name, where a column says it; else empty
 * @param unit likewise
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Reading(
    long time, double[] values, Map<String, String> labels, String series, String unit) {}
