package se.samverkan.benchmarks.parts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.benchmarks.Part;
import se.samverkan.benchmarks.Setup;
import se.samverkan.benchmarks.figures.Figures;
import se.samverkan.benchmarks.figures.Target;
import se.samverkan.benchmarks.servers.Folders;
import se.samverkan.benchmarks.servers.Installation;
import se.samverkan.benchmarks.servers.Load;
import se.samverkan.benchmarks.servers.RawSql;
import se.samverkan.benchmarks.servers.SlowerFlush;
import se.samverkan.platform.audit.Provenance;
import se.samverkan.platform.commands.Commands;

/**
 * Decisions recorded by sixteen at a time, with every read model and automation at work, against
 * rows that the same server takes with nothing between.
 */
public final class CommandLoad implements Part {

  static final int CLIENTS = 16;
  static final Provenance WHO =
      new Provenance("bench", "secretary", "api", "request-of-the-bench", null, null, null);
  private static final int CREATED = 201;

  @Override
  public String name() {
    return "commands";
  }

  @Override
  public void measure(Setup setup, Figures figures) throws Exception {
    try (Folders folders = new Folders(setup.folder());
        Installation installation = Installation.start(folders.named("store"), setup.settings());
        RawSql raw = new RawSql(installation, CLIENTS);
        HttpClient http = HttpClient.newHttpClient()) {
      var bus = new ThroughTheBus(installation.part(Commands.class));
      var web = new OverHttp(http, installation);
      Duration time = setup.time();
      raw.perSecond(time);
      Load.warmUp(setup.warmUp(), CLIENTS, time, bus);
      Load.warmUp(setup.warmUp(), CLIENTS, time, web);
      installation.catchUp();
      for (int millis : setup.slowerFlush()) {
        try (SlowerFlush slower = SlowerFlush.by(installation.owner(), millis)) {
          String when = millis == 0 ? "" : ", each flush " + millis + " ms later";
          measure(setup, figures, new Loads(raw, bus, web, installation, when));
        }
      }
    }
  }

  private record Loads(
      RawSql raw, ThroughTheBus bus, OverHttp web, Installation installation, String when) {}

  private void measure(Setup setup, Figures figures, Loads loads) throws Exception {
    Duration time = setup.time();
    Series limit = new Series();
    Series throughBus = new Series();
    Series overHttp = new Series();
    Series alone = new Series();
    for (int run = 0; run < setup.runs(); run++) {
      limit.perSecond.add(loads.raw().perSecond(time));
      throughBus.take(Load.of(CLIENTS, time, loads.bus()), loads.installation());
      overHttp.take(Load.of(CLIENTS, time, loads.web()), loads.installation());
      alone.take(Load.of(1, time, loads.bus()), loads.installation());
    }
    String when = loads.when();
    figures.add(name(), "rows by plain JDBC, 16 at a time" + when, "rows/s", limit.perSecond, null);
    throughBus.into(figures, name(), "through the bus, 16 at a time" + when);
    figures.add(
        name(),
        "through the bus, of the limit" + when,
        "share",
        Shares.of(throughBus.perSecond, limit.perSecond),
        Target.atLeast(0.6));
    overHttp.into(figures, name(), "over HTTP, signed in, 16 at a time" + when);
    figures.add(
        name(),
        "over HTTP, of the limit" + when,
        "share",
        Shares.of(overHttp.perSecond, limit.perSecond),
        Target.atLeast(0.3));
    alone.into(figures, name(), "through the bus, one at a time" + when);
  }

  /** What several runs of one load gave. */
  private static final class Series {

    private final List<Double> perSecond = new ArrayList<>();
    private final List<Double> middle = new ArrayList<>();
    private final List<Double> late = new ArrayList<>();
    private final List<Double> behind = new ArrayList<>();

    void take(Load.Result result, Installation installation) {
      perSecond.add(result.perSecond());
      middle.add(result.millis().median());
      late.add(result.millis().percentile(99));
      long before = System.nanoTime();
      installation.catchUp();
      behind.add((System.nanoTime() - before) / 1e9);
    }

    void into(Figures figures, String part, String what) {
      figures.add(part, what, "commands/s", perSecond, null);
      figures.add(part, what + ", latency p50", "ms", middle, null);
      figures.add(part, what + ", latency p99", "ms", late, null);
      figures.add(part, what + ", read models come up after", "s", behind, null);
    }
  }

  /** Sends a command and waits until its event is durable. */
  private record ThroughTheBus(Commands commands) implements Load.Action {
    @Override
    public void run(int client) {
      commands.send(Decisions.command(), WHO).join();
    }
  }

  /** The same as a program does it that has signed in. */
  private static final class OverHttp implements Load.Action {

    private final HttpClient http;
    private final URI address;
    private final String token;

    OverHttp(HttpClient http, Installation installation) {
      this.http = http;
      this.address = URI.create(installation.address() + "/api/decisions");
      this.token = installation.secretaryOfAll();
    }

    @Override
    public void run(int client) throws Exception {
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .header("Authorization", "Bearer " + token)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(Decisions.json()))
              .build();
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != CREATED) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
    }
  }
}
