package dev.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Opens the workbench's window, or hands files to the one that is open. */
@Command(
    name = "open",
    description = "Open the workbench's window, or bring it forward; files are imported in it.")
final class OpenCommand implements Callable<Integer> {
  @ParentCommand Plumbline plumbline;

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Result files to import.")
  List<Path> files = List.of();

  @Override
  public Integer call() {
    return new WindowCall(plumbline.session()).open(files);
  }
}
