package dev.plumbline.house.bad.model;

import dev.plumbline.house.bad.cli.Loud;
import org.junit.jupiter.api.Test;

/** The model knows the terminal, and a library. */
class LoudRun {
  Loud loud = new Loud();

  @Test
  void library() {}
}
