package dev.plumbline.bench.made;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes a JTL with JMeter's default columns. Its numbers beside the elapsed time are made from
 * that, and its groups are the rows of transaction controllers, which follow their samples.
 */
public final class JtlLog implements ResultLog {
  private static final String HEADER =
      "timeStamp,elapsed,label,responseCode,responseMessage,threadName,dataType,success,"
          + "failureMessage,bytes,sentBytes,grpThreads,allThreads,URL,Latency,IdleTime,Connect\n";

  private final BufferedWriter out;
  private int users;

  /**
   * @param file to make
   */
  public JtlLog(Path file) throws IOException {
    out = Files.newBufferedWriter(file);
    out.write(HEADER);
  }

  @Override
  public void user(boolean starts, long at) {
    users += starts ? 1 : -1;
  }

  @Override
  public void request(
      int user, List<String> groups, String name, long start, long end, String message)
      throws IOException {
    long elapsed = end - start;
    begin(start, elapsed, name);
    if (message == null) {
      out.write("200,OK,");
    } else {
      out.write("503,Service Unavailable,");
    }
    thread(user);
    out.write(message == null ? "text,true,," : "text,false,\"" + message + "\",");
    out.write(Long.toString(400 + elapsed * 7 % 3000));
    out.write(",148,");
    threads();
    out.write(",https://shop.example/");
    out.write(name.toLowerCase(Locale.ROOT).replace(' ', '-'));
    rest(elapsed - elapsed / 10, 0, elapsed / 20);
  }

  @Override
  public void group(
      int user, List<String> groups, long start, long end, int cumulated, boolean failed)
      throws IOException {
    begin(start, cumulated, groups.getLast());
    out.write(failed ? "," : "200,");
    out.write("\"Number of samples in transaction : 3, number of failing samples : ");
    out.write(failed ? "1\"," : "0\",");
    thread(user);
    out.write(failed ? ",false,," : ",true,,");
    out.write(Integer.toString(1200 + cumulated * 7 % 9000));
    out.write(",444,");
    threads();
    out.write(",null");
    rest(cumulated, end - start - cumulated, 0);
  }

  private void begin(long start, long elapsed, String label) throws IOException {
    out.write(Long.toString(start));
    out.write(',');
    out.write(Long.toString(elapsed));
    out.write(',');
    out.write(label);
    out.write(',');
  }

  private void thread(int user) throws IOException {
    out.write("Shoppers 1-");
    out.write(Integer.toString(user + 1));
    out.write(',');
  }

  private void threads() throws IOException {
    String now = Integer.toString(users);
    out.write(now);
    out.write(',');
    out.write(now);
  }

  private void rest(long latency, long idle, long connect) throws IOException {
    out.write(',');
    out.write(Long.toString(latency));
    out.write(',');
    out.write(Long.toString(idle));
    out.write(',');
    out.write(Long.toString(connect));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
