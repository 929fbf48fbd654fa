package dev.plumbline.house.bad.ui.run;

import dev.plumbline.house.bad.ui.compare.KnowsNobody;
import javafx.scene.Node;

/** Knows a scene, and another screen. */
public class RunViewModel {
  public Node node;
  public KnowsNobody neighbour;
}
