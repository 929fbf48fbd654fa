package dev.plumbline.cli;

import dev.plumbline.app.json.StoreJson;
import dev.plumbline.store.Store;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Looks after the store itself. */
@Command(name = "store", description = "Look after the store itself.")
final class StoreCommand {
  @ParentCommand Plumbline plumbline;

  @Command(name = "info", description = "Where the store lies and what it is made of.")
  int info() {
    Session session = plumbline.session();
    Store store = session.store();
    store.checkpoint();
    Map<String, Long> facts = store.facts();
    if (session.json()) {
      session.terminal().say(StoreJson.info(store.file(), facts));
    } else {
      long bytes = facts.get("pages") * facts.get("pageSize");
      session.terminal().say("store     " + store.file());
      session
          .terminal()
          .say(
              String.format(
                  Locale.ROOT,
                  "size      %.2f MB (%,d pages of %,d bytes, %,d free)",
                  bytes / 1e6,
                  facts.get("pages"),
                  facts.get("pageSize"),
                  facts.get("freePages")));
      session
          .terminal()
          .say(
              String.format(
                  Locale.ROOT,
                  "runs      %,d, their values in %,d blobs of %.2f MB together",
                  facts.get("runs"),
                  facts.get("chunks"),
                  facts.get("chunkBytes") / 1e6));
      session.terminal().say("version   " + facts.get("version"));
    }
    return ExitCode.DONE;
  }
}
