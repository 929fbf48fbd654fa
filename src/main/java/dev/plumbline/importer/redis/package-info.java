/**
 * Reads what redis-benchmark prints: its report, the short one of {@code -q} and {@code --csv}.
 *
 * <p>Source of the formats: {@code showLatencyReport} and {@code benchmark} in
 * src/redis-benchmark.c, Redis 2.8 to 8 and Valkey. Every test becomes an endpoint.
 */
package dev.plumbline.importer.redis;
