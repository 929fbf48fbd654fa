package dev.plumbline.importer.plain;

import java.util.Map;

/**
 * What a row states of an endpoint.
 *
 * @param figures by statistic; {@code count} and {@code failed} among them
 */
record Stated(
    String name,
    String method,
    String group,
    String scenario,
    String tags,
    Map<String, Double> figures) {}
