package dev.plumbline.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** P-values adjusted for how many were asked: the false discovery rate (Benjamini, Hochberg). */
final class BenjaminiHochberg {
  private BenjaminiHochberg() {}

  /**
   * @return adjusted values, in the order given
   */
  static double[] adjusted(double[] p) {
    List<Integer> descending =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> p[i]).reversed())
            .toList();
    double[] q = new double[p.length];
    double least = 1;
    int rank = p.length;
    for (int i : descending) {
      least = Math.min(least, p[i] * p.length / rank--);
      q[i] = least;
    }
    return q;
  }
}
