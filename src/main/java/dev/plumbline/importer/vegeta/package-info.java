/**
 * vegeta: the results of {@code vegeta encode} as CSV or JSON lines, a record each, and its reports
 * as JSON, text or histogram, figures only.
 *
 * <p>Times are nanoseconds; a record's time is when the request was sent. A status of 0 means that
 * there was no response. Success is a ratio, of answers from 200 to 399.
 */
package dev.plumbline.importer.vegeta;
