package dev.plumbline.bench.made;

import java.io.IOException;
import java.util.List;

/** Where the records of a run go, in the order in which they end. Times are epoch milliseconds. */
public interface ResultLog extends AutoCloseable {
  void user(boolean starts, long at) throws IOException;

  /**
   * @param user the number of the virtual user
   * @param groups that it is in, outermost first
   * @param message why it failed; null where it did not
   */
  void request(int user, List<String> groups, String name, long start, long end, String message)
      throws IOException;

  /**
   * @param groups the group with those around it, outermost first
   * @param cumulated milliseconds of its requests
   */
  void group(int user, List<String> groups, long start, long end, int cumulated, boolean failed)
      throws IOException;

  @Override
  void close() throws IOException;
}
