/**
 * The store: one SQLite file that holds every value of every run.
 *
 * <p>Promises: a run is in it whole or not at all, whatever happens meanwhile; what was stored
 * reads back the same or is reported as damaged; a file that is not ours is never touched. The only
 * place that knows SQL. Stands between importers ({@code SliceSink}) and use cases.
 */
package dev.plumbline.store;
