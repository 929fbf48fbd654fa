/**
 * Reads Gatling's simulation logs, text (2.0 to 3.12) and binary (3.13 on), and its reports.
 *
 * <p>Both kinds of log lead to the same {@link dev.plumbline.importer.gatling.GatlingRecords}, so a
 * run reads alike whatever wrote it. Percentiles come from the logged values; what Gatling's report
 * prints is held against them and told, never taken over. Simulations are read, never run: what a
 * script computes is left out, not guessed.
 */
package dev.plumbline.importer.gatling;
