package dev.plumbline.analysis;

/**
 * The heatmap row of each value of a row, a byte each, in the order of time: little enough to keep,
 * and added up when a heatmap of the row is asked for.
 */
@SuppressWarnings("ArrayRecordComponent") // columns handed on, never compared
record HeatCounts(int[] seconds, int[] ends, byte[] bins) {
  static HeatCounts of(TimedColumn column, int[] codes, byte[] binOf) {
    byte[] bins = new byte[codes.length];
    for (int i = 0; i < bins.length; i++) {
      bins[i] = binOf[codes[i]];
    }
    return new HeatCounts(column.seconds(), column.ends(), bins);
  }

  /** Adds these to counts that begin with second 0 in steps of some seconds. */
  void addTo(int[] counts, int rows, int step) {
    for (int i = 0, start = 0; i < seconds.length; start = ends[i++]) {
      int first = seconds[i] / step * rows;
      for (int j = start; j < ends[i]; j++) {
        counts[first + bins[j]]++;
      }
    }
  }

  int lastSecond() {
    return seconds.length == 0 ? 0 : seconds[seconds.length - 1];
  }
}
