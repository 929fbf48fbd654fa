/**
 * Reports as Markdown with pictures beside it.
 *
 * <p>Promises: no name in a report can change the document's structure: the number of its tables,
 * links and HTML nodes does not depend on what was recorded.
 */
package dev.plumbline.report.markdown;
