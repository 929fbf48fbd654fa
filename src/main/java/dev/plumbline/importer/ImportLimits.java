package dev.plumbline.importer;

/**
 * Every bound that protects the program from a file.
 *
 * @param lineBytes longer lines are skipped with a diagnostic
 * @param names more distinct request names are folded by templates while reading
 * @param series further series are counted together under the name "(other)"
 * @param bufferedValues values held in open blocks before the fullest are written out early
 * @param badShare more unreadable records than this share ask the person first
 * @param expansionRatio decompressed bytes per compressed byte, checked once {@code expansionBytes}
 *     were read
 * @param acceptDamage the person has already agreed to a damaged file
 */
public record ImportLimits(
    int lineBytes,
    int names,
    int series,
    int bufferedValues,
    double badShare,
    int expansionRatio,
    long expansionBytes,
    boolean acceptDamage) {
  public static final ImportLimits DEFAULT =
      new ImportLimits(8 << 20, 2_000, 100_000, 6_000_000, 0.01, 200, 64L << 20, false);

  public ImportLimits acceptingDamage(boolean accept) {
    return new ImportLimits(
        lineBytes, names, series, bufferedValues, badShare, expansionRatio, expansionBytes, accept);
  }
}
