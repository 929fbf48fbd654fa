package dev.plumbline.ui.importing;

import dev.plumbline.app.MappingPreview;

/** What a table would be by what is said of its columns. */
sealed interface MappingResult {
  /** It cannot be read like that. */
  record Unfinished(String why) implements MappingResult {}

  /** It is being read. */
  record Looking() implements MappingResult {}

  record Ready(MappingPreview preview) implements MappingResult {}
}
