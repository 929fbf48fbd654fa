/**
 * Reports as workbooks: the same tables with live formulas and the program's own charts.
 *
 * <p>Promises: a recorded name is a text and nothing else; verdicts and outcomes are formulas over
 * the figures beside them, with their values stored; no cell is an error. The only place that knows
 * Apache POI.
 */
package dev.plumbline.report.excel;
