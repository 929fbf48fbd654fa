package dev.plumbline.importer.jmh;

import java.util.List;

/**
 * What a table of results states.
 *
 * @param version of JMH, empty where nobody says
 * @param bad the first row that could not be understood, empty where there is none
 * @param badRows how many could not be
 * @param cut whether the last row is proven not to be whole; it is left out
 * @param ended whether something after the table proves that it is all there
 */
record Table(
    List<StatedScore> scores, String version, String bad, int badRows, boolean cut, boolean ended) {
  Table {
    scores = List.copyOf(scores);
  }
}
