package se.samverkan.benchmarks.parts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import se.samverkan.benchmarks.Part;
import se.samverkan.benchmarks.Setup;
import se.samverkan.benchmarks.figures.Figures;
import se.samverkan.benchmarks.figures.Histogram;
import se.samverkan.benchmarks.figures.Target;
import se.samverkan.benchmarks.listeners.Arrival;
import se.samverkan.benchmarks.listeners.Audience;
import se.samverkan.benchmarks.past.Years;
import se.samverkan.benchmarks.servers.Folders;
import se.samverkan.benchmarks.servers.Load;
import se.samverkan.benchmarks.servers.ServerProcess;
import se.samverkan.benchmarks.servers.Store;

/**
 * From an accepted command to the news of it at everybody who watches a page, while two hundred
 * commands come in every second, once the JVM is warm. The server, those who watch, and those who
 * send are three processes on one machine.
 */
public final class Live implements Part {

  private static final int COMMANDS_A_SECOND = 200;
  private static final int PROMISED = 1_000;
  private static final int TO_WARM_UP = 10;
  private static final Duration TO_ARRIVE = Duration.ofSeconds(3);
  private static final long EVENTS = 3_500;

  @Override
  public String name() {
    return "live";
  }

  @Override
  public void measure(Setup setup, Figures figures) throws Exception {
    try (Folders folders = new Folders(setup.folder())) {
      Store store = Rebuild.fill(folders.named("store"), Years.ofAboutEvents(EVENTS), figures);
      try (ServerProcess server =
          ServerProcess.signedIn(store, store.secretary(), setup.environment(), "-Xmx2g")) {
        Load.warmUp(
            setup.warmUp(),
            CommandLoad.CLIENTS,
            setup.time().multipliedBy(2),
            client -> server.send("/api/decisions", Decisions.json()));
        for (int listeners : setup.listeners()) {
          measure(server, listeners, setup, figures);
        }
        figures.add(name(), "most resident memory, -Xmx2g", "MiB", server.residentMebibytes(true));
      }
    }
  }

  private void measure(ServerProcess server, int listeners, Setup setup, Figures figures)
      throws Exception {
    List<Double> perSecond = new ArrayList<>();
    List<NavigableMap<Long, Long>> runs = new ArrayList<>();
    Map<Arrival, Integer> arrivals;
    try (Audience audience = new Audience(server, listeners)) {
      int warmUp = Math.min(TO_WARM_UP, setup.warmUp());
      send(server, setup.time().multipliedBy(warmUp), new ConcurrentSkipListMap<>());
      Thread.sleep(TO_ARRIVE);
      for (int run = 0; run < setup.runs(); run++) {
        NavigableMap<Long, Long> accepted = new ConcurrentSkipListMap<>();
        perSecond.add(send(server, setup.time().multipliedBy(2), accepted));
        Thread.sleep(TO_ARRIVE);
        runs.add(accepted);
      }
      arrivals = audience.stop();
    }
    List<Double> middle = new ArrayList<>();
    List<Double> late = new ArrayList<>();
    List<Double> lost = new ArrayList<>();
    for (NavigableMap<Long, Long> accepted : runs) {
      Histogram delays = delays(accepted, arrivals);
      middle.add(delays.percentile(50));
      late.add(delays.percentile(99));
      lost.add((double) (accepted.size() * (long) listeners - delays.count()));
    }
    String what = Figures.text(", %,d listeners", listeners);
    @Nullable Target soon = listeners <= PROMISED ? Target.atMost(100) : null;
    figures.add(name(), "commands accepted" + what, "commands/s", perSecond, null);
    figures.add(name(), "delay p50" + what, "ms", middle, null);
    figures.add(name(), "delay p99" + what, "ms", late, soon);
    figures.add(
        name(), "news of a command that did not come" + what, "news", lost, Target.atMost(0));
  }

  /**
   * What lies between each command and each listener's news of it.
   *
   * @param accepted when each position was accepted, in milliseconds of the system's clock
   */
  private static Histogram delays(
      NavigableMap<Long, Long> accepted, Map<Arrival, Integer> arrivals) {
    Histogram delays = new Histogram();
    arrivals.forEach(
        (news, count) ->
            accepted
                .subMap(news.from(), false, news.to(), true)
                .values()
                .forEach(at -> delays.add(news.at() - at, count)));
    return delays;
  }

  /** Sends commands at an even pace and keeps when each position was accepted. */
  private static double send(ServerProcess server, Duration time, Map<Long, Long> accepted)
      throws Exception {
    long start = System.nanoTime();
    long apart = TimeUnit.SECONDS.toNanos(1) / COMMANDS_A_SECOND;
    List<Future<?>> sent = new ArrayList<>();
    try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      for (long next = start; next < start + time.toNanos(); next += apart) {
        LockSupport.parkNanos(next - System.nanoTime());
        sent.add(
            senders.submit(
                () -> {
                  long position = server.send("/api/decisions", Decisions.json());
                  accepted.put(position, System.currentTimeMillis());
                  return position;
                }));
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    for (Future<?> one : sent) {
      one.get();
    }
    return sent.size() / seconds;
  }
}
