package dev.plumbline.house.bad.cli;

import dev.plumbline.house.bad.ui.compare.KnowsNobody;
import javafx.scene.Node;

/** Draws, and opens a screen by another door than the workbench's. */
public class Window {
  public Node node;
  public KnowsNobody screen;
}
