package se.samverkan.benchmarks.parts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.benchmarks.Part;
import se.samverkan.benchmarks.Setup;
import se.samverkan.benchmarks.figures.Figures;
import se.samverkan.benchmarks.figures.Target;
import se.samverkan.benchmarks.past.Years;
import se.samverkan.benchmarks.servers.Folders;
import se.samverkan.benchmarks.servers.Load;
import se.samverkan.benchmarks.servers.ServerProcess;
import se.samverkan.benchmarks.servers.Store;

/**
 * Growth with the event store, at several sizes of it: every read model built at the start of a
 * server that has no documents, and again while it answers, with its memory; and what one command
 * takes then. With the embedded MongoDB all documents lie in the heap too, which is given more.
 */
public final class Rebuild implements Part {

  private static final int HEAP = 512;
  private static final int HEAP_WITH_DOCUMENTS = 12_288;
  private static final int PROMISED_FROM = 90_000;
  private static final int PROMISED = 30_000;
  private static final Duration PAUSE = Duration.ofMillis(50);

  @Override
  public String name() {
    return "rebuild";
  }

  @Override
  public void measure(Setup setup, Figures figures) throws Exception {
    for (long size : setup.events()) {
      try (Folders folders = new Folders(setup.folder())) {
        measure(fill(folders.named("store"), Years.ofAboutEvents(size), figures), setup, figures);
      }
    }
  }

  private void measure(Store store, Setup setup, Figures figures) throws Exception {
    String what = Figures.text(", %,d events", store.events());
    boolean embedded = setup.readModels() == null;
    String heap = "-Xmx" + (embedded ? HEAP_WITH_DOCUMENTS : HEAP) + "m";
    boolean promised = store.events() >= PROMISED_FROM;
    @Nullable Target fast = promised ? Target.atLeast(PROMISED) : null;
    @Nullable Target small = promised && !embedded ? Target.atMost(HEAP) : null;
    figures.add(
        name(), "events written" + what, "events/s", store.events() / store.secondsToWrite());
    try (ServerProcess server =
        ServerProcess.signedIn(store, store.administrator(), setup.environment(), heap)) {
      double ready = server.untilReady().toMillis() / 1e3;
      figures.add(name(), "from start to ready" + what, "events/s", store.events() / ready);
      figures.add(
          name(),
          "the first time, while it answers" + what,
          "events/s",
          store.events() / rebuild(server));
      List<Double> rebuilt = new ArrayList<>();
      for (int run = 0; run < setup.runs(); run++) {
        rebuilt.add(store.events() / rebuild(server));
      }
      figures.add(name(), "while it answers" + what, "events/s", rebuilt, fast);
      var collector = server.collector();
      String memory = ", " + heap + what;
      figures.add(
          name(),
          "most heap in use" + memory,
          "MiB",
          List.of(collector.mostUsedMebibytes()),
          small);
      figures.add(
          name(), "most heap kept by a collection" + memory, "MiB", collector.mostKeptMebibytes());
      figures.add(name(), "most resident memory" + memory, "MiB", server.residentMebibytes(true));
      latency(server, what, setup, figures);
    }
  }

  /** An event store with the invented past in it. */
  static Store fill(Path folder, Years years, Figures figures) throws Exception {
    Store store = Store.filled(folder, years);
    figures.say(
        Figures.text("%,d events written in %.1f s", store.events(), store.secondsToWrite()));
    return store;
  }

  private void latency(ServerProcess server, String what, Setup setup, Figures figures)
      throws Exception {
    List<Double> middle = new ArrayList<>();
    List<Double> late = new ArrayList<>();
    Load.Action command = client -> server.send("/api/decisions", Decisions.json());
    Load.of(1, setup.time(), command);
    for (int run = 0; run < setup.runs(); run++) {
      var millis = Load.of(1, setup.time(), command).millis();
      middle.add(millis.median());
      late.add(millis.percentile(99));
    }
    String over = "a command over HTTP, one at a time, ";
    figures.add(name(), over + "p50" + what, "ms", middle, null);
    figures.add(name(), over + "p99" + what, "ms", late, null);
  }

  private static double rebuild(ServerProcess server) throws Exception {
    long before = System.nanoTime();
    server.answer("POST", "/api/read-models/rebuilds");
    while (new String(server.answer("GET", "/api/read-models"), StandardCharsets.UTF_8)
        .replace("\"rebuiltTo\":null", "")
        .contains("\"rebuiltTo\":")) {
      Thread.sleep(PAUSE);
    }
    return (System.nanoTime() - before) / 1e9;
  }
}
