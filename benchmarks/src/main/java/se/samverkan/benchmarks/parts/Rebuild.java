package se.samverkan.benchmarks.parts;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.serialization.Serializer;
import se.samverkan.benchmarks.Part;
import se.samverkan.benchmarks.Setup;
import se.samverkan.benchmarks.figures.Figures;
import se.samverkan.benchmarks.past.Past;
import se.samverkan.benchmarks.past.StoredPast;
import se.samverkan.benchmarks.past.Years;
import se.samverkan.benchmarks.servers.Folders;
import se.samverkan.benchmarks.servers.Installation;
import se.samverkan.benchmarks.servers.Load;
import se.samverkan.benchmarks.servers.ServerProcess;

/**
 * Every read model built from the event store: at the start of a server that has no documents, and
 * while it answers.
 */
public final class Rebuild implements Part {

  private static final String HEAP = "-Xmx512m";
  private static final String HEAP_WITH_DOCUMENTS = "-Xmx12g";
  private static final Duration PAUSE = Duration.ofMillis(50);

  @Override
  public String name() {
    return "rebuild";
  }

  @Override
  public void measure(Setup setup, Figures figures) throws Exception {
    for (long size : setup.events()) {
      try (Folders folders = new Folders(setup.folder())) {
        Path store = folders.named("store");
        long events = fill(store, Years.ofAboutEvents(size), figures);
        String what = Figures.text("%,d events", events);
        String heap = setup.readModels() == null ? HEAP_WITH_DOCUMENTS : HEAP;
        try (ServerProcess server =
            ServerProcess.start(ServerProcess.onThisClassPath(heap), store, setup.environment())) {
          double seconds = server.untilReady().toMillis() / 1e3;
          figures.add(name(), "first start, " + what, "events/s", events / seconds);
          double rebuilt = rebuild(server);
          figures.add(
              name(),
              "while it answers, " + what,
              "events/s",
              List.of(events / rebuilt),
              "30,000, heap within 512 MiB");
          figures.add(
              name(),
              "a command over HTTP, one at a time, p50, " + what,
              "ms",
              latency(server, setup),
              "the same at every size");
          figures.add(
              name(), "most memory, " + heap + ", " + what, "MiB", server.residentMebibytes(true));
        }
      }
    }
  }

  /** An event store with the invented past in it. */
  static long fill(Path folder, Years years, Figures figures) throws Exception {
    try (Installation empty = Installation.start(folder);
        var owner = empty.owner()) {
      StoredPast stored =
          new StoredPast(empty.parts().getBean("eventSerializer", Serializer.class));
      long before = System.nanoTime();
      long events = stored.append(new Past(years)::tell, owner);
      figures.say(
          Figures.text(
              "%,d events written in %d s", events, (System.nanoTime() - before) / 1_000_000_000));
      return events;
    }
  }

  private static List<Double> latency(ServerProcess server, Setup setup) throws Exception {
    List<Double> middle = new ArrayList<>();
    for (int run = 0; run <= setup.runs(); run++) {
      middle.add(
          Load.of(1, setup.time(), client -> server.send("/api/decisions", Decisions.json()))
              .millis()
              .median());
    }
    return middle.subList(1, middle.size());
  }

  private static double rebuild(ServerProcess server) throws Exception {
    long before = System.nanoTime();
    server.answer("POST", "/api/read-models/rebuilds");
    while (server
        .answer("GET", "/api/read-models")
        .replace("\"rebuiltTo\":null", "")
        .contains("\"rebuiltTo\":")) {
      Thread.sleep(PAUSE);
    }
    return (System.nanoTime() - before) / 1e9;
  }
}
