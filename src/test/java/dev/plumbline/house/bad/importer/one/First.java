package dev.plumbline.house.bad.importer.one;

import dev.plumbline.house.bad.importer.two.Second;

/** One tool's importer knows another's. */
public class First {
  Second second = new Second();
}
