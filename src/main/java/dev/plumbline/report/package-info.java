/**
 * Reports: what a comparison or a check has to say, as sections, sentences, tables and pictures.
 *
 * <p>Promises: pure; one {@link dev.plumbline.report.Report} for every form it is written in, so
 * that Markdown and a workbook cannot disagree; recorded names stay apart from our own words until
 * they are written; figures read the same in every locale. Stands after {@code analysis} and {@code
 * chart}, before {@code app}.
 */
package dev.plumbline.report;
