package dev.plumbline.cli;

import dev.plumbline.app.Product;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"plumbline " + Product.version()};
  }
}
