import com.google.googlejavaformat.java.Main;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Hands every Java file below a folder to google-java-format. Run by the build: the formatter needs
 * a JDK that knows Java 25, which Maven itself may not run on. Arguments: the formatter's options,
 * then the folder.
 */
final class Format {
  public static void main(String[] args) throws Exception {
    List<String> all = new ArrayList<>(List.of(args).subList(0, args.length - 1));
    try (var files = Files.walk(Path.of(args[args.length - 1]))) {
      files.map(Path::toString).filter(f -> f.endsWith(".java")).sorted().forEach(all::add);
    }
    var out = new PrintWriter(System.out, true);
    int exit =
        new Main(out, new PrintWriter(System.err, true), System.in)
            .format(all.toArray(String[]::new));
    out.flush();
    if (exit != 0) {
      System.err.println("Files listed above are not formatted: run  mvn process-sources -Pformat");
    }
    System.exit(exit);
  }
}
