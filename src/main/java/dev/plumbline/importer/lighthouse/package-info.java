/**
 * Lighthouse: the JSON report of one page load, of versions 3 and newer.
 *
 * <p>Scores of categories, 0 to 100 as Lighthouse shows them, and audits with a number: web vitals
 * in ms, layout shift without a unit, sizes in bytes. A report is a run of one value each; several
 * make a side. Which categories and audits there are differs by version; a score that is null was
 * not computed.
 */
package dev.plumbline.importer.lighthouse;
