/**
 * The Compare screen: two sides, the verdict on them, and the evidence under it.
 *
 * <p>The view model reads two sides once and judges them as often as the reader asks otherwise; the
 * view shows what came of it. With one run a side nothing is called, and the page shows how much
 * identical runs would have to vary to undo each change. Every figure can be traced to its runs.
 */
package dev.plumbline.ui.compare;
