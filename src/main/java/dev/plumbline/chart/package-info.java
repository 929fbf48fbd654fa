/**
 * Drawings of figures: a {@link dev.plumbline.chart.Plot} draws itself on a {@link
 * dev.plumbline.chart.Pen}, so that the screen, a page and a picture show the same chart.
 *
 * <p>Promises: no window toolkit, no files; the same input gives the same bytes of SVG on every
 * machine; no text is cut and no label lies on another, whatever the names and figures. Stands
 * after {@code analysis} and before {@code report} and {@code ui}.
 */
package dev.plumbline.chart;
