package dev.plumbline.cli;

import dev.plumbline.app.DefectLog;
import dev.plumbline.app.Failure;
import dev.plumbline.app.json.RunJson;
import dev.plumbline.store.StoreException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Where the program begins. */
@Command(
    name = "plumbline",
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    versionProvider = Version.class,
    description = "A workbench for performance analysis: result files in, judged comparisons out.",
    synopsisSubcommandLabel = "COMMAND")
public final class Plumbline implements Callable<Integer> {
  private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

  static {
    for (Class<?> command :
        List.of(
            DemoCommand.class,
            OpenCommand.class,
            ImportCommand.class,
            RunsCommand.class,
            TestCommand.class,
            ShowCommand.class,
            CompareCommand.class,
            BaselineCommand.class,
            CheckCommand.class,
            ReportCommand.class,
            EnvironmentCommand.class,
            AttachCommand.class,
            NoteCommand.class,
            StoreCommand.class,
            CommandLine.HelpCommand.class)) {
      COMMANDS.put(command.getAnnotation(Command.class).name(), command);
    }
  }

  @Mixin GlobalOptions options = new GlobalOptions();

  private final PrintStream out;
  private final PrintStream err;
  private final Cancelling cancelling;
  private Session session;

  Plumbline(PrintStream out, PrintStream err, Cancelling cancelling) {
    this.out = out;
    this.err = err;
    this.cancelling = cancelling;
  }

  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    Cancelling cancelling = new Cancelling();
    cancelling.whenToldToStop();
    int exit = run(args, out, err, cancelling);
    out.flush();
    cancelling.ended();
    System.exit(exit);
  }

  /** Whatever the platform's charset: names and signs must arrive as they are. */
  private static PrintStream utf8(FileDescriptor of) {
    return new PrintStream(new FileOutputStream(of), true, StandardCharsets.UTF_8);
  }

  /** Runs a command and gives its exit code. */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    return run(args, out, err, new Cancelling());
  }

  static int run(String[] args, PrintStream out, PrintStream err, Cancelling cancelling) {
    Plumbline plumbline = new Plumbline(out, err, cancelling);
    CommandLine line = commandLine(plumbline, args);
    line.setExpandAtFiles(false);
    Choices.register(line);
    line.setParameterExceptionHandler((e, _) -> plumbline.refuse(e, args));
    line.setExecutionExceptionHandler((e, _, _) -> plumbline.fail(e));
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    try {
      return line.execute(args);
    } catch (Error e) {
      return plumbline.defect(e);
    } finally {
      plumbline.close();
    }
  }

  /**
   * The command line with the commands that are named in a call. All of them take a twentieth of a
   * second to describe, which every call would wait for; where none is named, all are.
   */
  static CommandLine commandLine(Plumbline plumbline, String... args) {
    CommandLine line = new CommandLine(plumbline);
    Map<String, Class<?>> named = new LinkedHashMap<>(COMMANDS);
    named.keySet().retainAll(List.of(args));
    boolean one = !named.isEmpty() && !named.containsKey("help");
    (one ? named : COMMANDS).values().forEach(line::addSubcommand);
    return line;
  }

  /** Without a command, the window. */
  @Override
  public Integer call() {
    return new WindowCall(session()).open(List.of());
  }

  /** What commands work with; made when first asked for, when the options are known. */
  Session session() {
    if (session == null) {
      session = new Session(options, out, err, cancelling);
    }
    return session;
  }

  private void close() {
    if (session != null) {
      session.close();
    }
  }

  private int refuse(CommandLine.ParameterException e, String[] args) {
    boolean json = options.json || List.of(args).contains("--json");
    return report("PB-USAGE", UsageMistake.sentence(e), json, ExitCode.USAGE);
  }

  private int fail(Exception e) {
    return switch (e) {
      case Failure failure when !failure.mistakes().isEmpty() && !options.json -> {
        // Each escaped by itself: a name in one of them must not break its line.
        failure.mistakes().forEach(mistake -> err.println(Terminal.visible(mistake)));
        yield ExitCode.USAGE;
      }
      case Failure failure ->
          report(
              failure.code(),
              failure.getMessage(),
              options.json,
              failure.code().equals("PB-CANCELLED") ? ExitCode.CANCELLED : ExitCode.USAGE);
      case StoreException failure ->
          report(failure.code(), failure.getMessage(), options.json, ExitCode.USAGE);
      default -> defect(e);
    };
  }

  private int defect(Throwable e) {
    return report("PB-DEFECT", DefectLog.write(e), options.json, ExitCode.DEFECT);
  }

  private int report(String code, String message, boolean json, int exit) {
    if (json) {
      out.println(RunJson.error(code, message));
    } else {
      err.println(Terminal.visible(message) + "  [" + code + "]");
    }
    return exit;
  }
}
