package se.samverkan.benchmarks.parts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import reactor.core.Disposable;
import reactor.netty.resources.ConnectionProvider;
import se.samverkan.benchmarks.Part;
import se.samverkan.benchmarks.Setup;
import se.samverkan.benchmarks.figures.Figures;
import se.samverkan.benchmarks.figures.Histogram;
import se.samverkan.benchmarks.servers.Folders;
import se.samverkan.benchmarks.servers.ServerProcess;

/**
 * From an accepted command to the news of it at everybody who watches a page, while two hundred
 * commands come in every second.
 */
public final class Live implements Part {

  private static final int COMMANDS_A_SECOND = 200;
  private static final Duration TO_CONNECT = Duration.ofMinutes(2);
  private static final Duration TO_ARRIVE = Duration.ofSeconds(3);
  private static final String ID = "id:";

  @Override
  public String name() {
    return "live";
  }

  @Override
  public void measure(Setup setup, Figures figures) throws Exception {
    try (Folders folders = new Folders(setup.folder());
        ServerProcess server =
            ServerProcess.start(
                ServerProcess.onThisClassPath("-Dsamverkan.sign-in.requests-per-address=100000000"),
                folders.named("store"),
                List.of());
        HttpClient http = HttpClient.newHttpClient()) {
      send(http, server, setup.time(), new ConcurrentSkipListMap<>());
      for (int listeners : setup.listeners()) {
        measure(http, server, listeners, setup, figures);
      }
    }
  }

  private void measure(
      HttpClient http, ServerProcess server, int listeners, Setup setup, Figures figures)
      throws Exception {
    NavigableMap<Long, Long> accepted = new ConcurrentSkipListMap<>();
    Histogram delays = new Histogram();
    CountDownLatch connected = new CountDownLatch(listeners);
    ConnectionProvider connections =
        ConnectionProvider.builder("listeners")
            .maxConnections(listeners)
            .pendingAcquireMaxCount(-1)
            .build();
    List<Disposable> open = new ArrayList<>();
    try {
      for (int listener = 0; listener < listeners; listener++) {
        open.add(listen(server, connections, connected, accepted, delays));
      }
      if (!connected.await(TO_CONNECT.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException(connected.getCount() + " listeners did not get through");
      }
      double perSecond = send(http, server, setup.time().multipliedBy(2), accepted);
      Thread.sleep(TO_ARRIVE);
      String what = Figures.text(", %,d listeners", listeners);
      figures.add(name(), "commands accepted" + what, "commands/s", perSecond);
      figures.add(name(), "delay p50" + what, "ms", delays.percentile(50));
      figures.add(name(), "delay p99" + what, "ms", List.of(delays.percentile(99)), "100 at 1,000");
      figures.add(name(), "news that arrived" + what, "news", delays.count());
    } finally {
      open.forEach(Disposable::dispose);
      connections.dispose();
    }
  }

  private static Disposable listen(
      ServerProcess server,
      ConnectionProvider connections,
      CountDownLatch connected,
      NavigableMap<Long, Long> accepted,
      Histogram delays) {
    long[] seen = {Long.MAX_VALUE};
    return reactor.netty.http.client.HttpClient.create(connections)
        .get()
        .uri(server.address().resolve("/live").toString())
        .responseContent()
        .asString()
        .doOnNext(
            text -> {
              if (seen[0] == Long.MAX_VALUE) {
                seen[0] = 0;
                connected.countDown();
              }
              long position = lastId(text);
              if (position > seen[0]) {
                note(accepted.subMap(seen[0], false, position, true), delays);
                seen[0] = position;
              }
            })
        .subscribe();
  }

  private static void note(NavigableMap<Long, Long> arrived, Histogram delays) {
    long now = System.nanoTime();
    arrived.values().forEach(at -> delays.add(TimeUnit.NANOSECONDS.toMillis(now - at)));
  }

  /** The last id in a piece of the stream; 0 where there is none. */
  private static long lastId(String text) {
    int at = text.lastIndexOf(ID);
    int end = at < 0 ? -1 : text.indexOf('\n', at);
    return end < 0 ? 0 : Long.parseLong(text.substring(at + ID.length(), end).strip());
  }

  /** Sends commands at an even pace and keeps when each position was accepted. */
  private static double send(
      HttpClient http, ServerProcess server, Duration time, Map<Long, Long> accepted) {
    URI address = server.address().resolve("/api/decisions");
    AtomicInteger done = new AtomicInteger();
    long start = System.nanoTime();
    long apart = TimeUnit.SECONDS.toNanos(1) / COMMANDS_A_SECOND;
    try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      for (long next = start; next < start + time.toNanos(); next += apart) {
        LockSupport.parkNanos(next - System.nanoTime());
        senders.submit(
            () -> {
              var answer =
                  http.send(
                      HttpRequest.newBuilder(address)
                          .header("Content-Type", "application/json")
                          .POST(HttpRequest.BodyPublishers.ofString(Decisions.json()))
                          .build(),
                      BodyHandlers.discarding());
              String tag = answer.headers().firstValue("ETag").orElseThrow();
              accepted.put(Long.parseLong(tag.replace("\"", "")), System.nanoTime());
              return done.incrementAndGet();
            });
      }
    }
    return done.get() / ((System.nanoTime() - start) / 1e9);
  }
}
