/**
 * Artillery: the JSON of {@code --output}, of versions 2 ({@code counters}, {@code summaries}) and
 * 1 ({@code latency}, {@code codes}); figures of the whole and of periods of 10 seconds.
 *
 * <p>Percentiles come from a sketch whose buckets are about 2 % wide. Figures of endpoints are
 * there only with the plugin metrics-by-endpoint. Requests that time out have no response.
 */
package dev.plumbline.importer.artillery;
