/**
 * What Gatling leaves, and what stands beside it: simulations in Scala, Java and Kotlin, which are
 * read, never run.
 *
 * <p>Promises: what a script computes is left out, not guessed; no other tool is known here.
 */
package dev.plumbline.importer.gatling;
