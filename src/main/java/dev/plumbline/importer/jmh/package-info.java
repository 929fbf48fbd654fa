/**
 * Reads what JMH, the Java Microbenchmark Harness, writes: JSON with every iteration of every fork,
 * and figures only from CSV, semicolon-separated CSV, the text table and the console output it
 * ends.
 *
 * <p>A benchmark run is a run. Each result is an endpoint named by its benchmark, parameters and
 * threads; its mode stands where a request has its method and says which direction is better; its
 * forks are kept apart as scenarios, since they are what is repeated.
 */
package dev.plumbline.importer.jmh;
