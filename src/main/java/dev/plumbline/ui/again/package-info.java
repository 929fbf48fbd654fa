/**
 * What a run was read from is read once more, by other rules and in its place: a start and a zone
 * that its file does not state, tags that split its series.
 *
 * <p>{@link dev.plumbline.ui.again.AgainViewModel} finds the files and reads them as a job; {@link
 * dev.plumbline.ui.again.AgainView} asks on a sheet over the dimmed page, and says what stays.
 */
package dev.plumbline.ui.again;
