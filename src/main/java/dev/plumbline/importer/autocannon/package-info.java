/**
 * autocannon: the JSON of {@code --json} and the tables it prints, both of figures only.
 *
 * <p>Latencies are whole milliseconds and there is no 95th percentile (90, 97.5 and 99 there are).
 * Connection errors, time-outs and answers other than 2xx are counted apart.
 */
package dev.plumbline.importer.autocannon;
