package dev.plumbline.machine;

import dev.plumbline.model.Environment;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which commit a folder's work tree is at, and whether it is that commit. */
final class GitFacts {
  private GitFacts() {}

  /** Nothing where there is no git, or no work tree. */
  static SortedMap<String, String> of(Optional<Program> git, Path folder) {
    SortedMap<String, String> facts = new TreeMap<>();
    String in = folder.toAbsolutePath().toString();
    git.flatMap(asked -> asked.says("-C", in, "rev-parse", "--verify", "HEAD"))
        .filter(commit -> commit.matches("[0-9a-f]{40,64}"))
        .ifPresent(
            commit -> {
              facts.put(Environment.GIT_COMMIT, commit);
              // Without locks: somebody may be at work in it. Without what a repository may start.
              git.get()
                  .says(
                      "-C",
                      in,
                      "--no-optional-locks",
                      "-c",
                      "core.fsmonitor=false",
                      "status",
                      "--porcelain")
                  .ifPresent(
                      changed ->
                          facts.put(Environment.GIT_CLEAN, Boolean.toString(changed.isEmpty())));
            });
    return facts;
  }
}
