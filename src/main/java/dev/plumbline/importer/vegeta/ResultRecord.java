package dev.plumbline.importer.vegeta;

/**
 * A request and what became of it.
 *
 * @param sent epoch nanoseconds
 * @param status 0 where there was no response
 * @param latency nanoseconds
 * @param error empty where there was none
 * @param method empty where an old version does not say, as the URL
 */
record ResultRecord(
    long sent, int status, long latency, String error, String attack, String method, String url) {
  /** By vegeta's own rule. */
  boolean failed() {
    return status < 200 || status >= 400;
  }
}
