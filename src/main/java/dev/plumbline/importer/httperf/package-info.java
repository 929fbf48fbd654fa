/**
 * Reads what httperf prints at the end of its run.
 *
 * <p>Source of the format: src/stat/print_reply.c and src/stat/basic.c, httperf 0.8 and 0.9. It
 * times whole connections and the mean response; neither percentiles nor single requests.
 */
package dev.plumbline.importer.httperf;
