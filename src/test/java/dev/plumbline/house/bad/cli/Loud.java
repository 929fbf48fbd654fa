package dev.plumbline.house.bad.cli;

import dev.plumbline.house.bad.model.Words;

/** With {@code LoudRun} a cycle. */
public class Loud {
  public Words words = new Words("");
}
