/**
 * What {@code kill -9} leaves behind: the real command, run as a process and killed at any moment.
 *
 * <p>Promises: a store that was killed holds whole runs and nothing else, every run that was
 * acknowledged among them. {@code StoreCheck} says what is wrong with one, and is held against an
 * importer that does it wrong.
 */
package dev.plumbline.kill;
