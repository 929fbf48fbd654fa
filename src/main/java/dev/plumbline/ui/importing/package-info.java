/**
 * Files come in: dropped anywhere, chosen, or handed over; asked about once, and read with
 * progress.
 *
 * <p>{@link dev.plumbline.ui.importing.ImportSheetViewModel} knows the files and what is said of
 * each; {@link dev.plumbline.ui.importing.ImportSheetView} shows them on a sheet over the dimmed
 * page; {@link dev.plumbline.ui.importing.FileDrop} takes what is dropped on the window.
 */
package dev.plumbline.ui.importing;
