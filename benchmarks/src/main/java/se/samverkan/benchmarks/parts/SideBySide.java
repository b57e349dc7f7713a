package se.samverkan.benchmarks.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.benchmarks.Part;
import se.samverkan.benchmarks.Setup;
import se.samverkan.benchmarks.figures.Figures;
import se.samverkan.benchmarks.opponents.Emmett;
import se.samverkan.benchmarks.opponents.Opponent;
import se.samverkan.benchmarks.opponents.Pekko;
import se.samverkan.benchmarks.servers.BareAppend;
import se.samverkan.benchmarks.servers.Database;
import se.samverkan.benchmarks.servers.Folders;
import se.samverkan.benchmarks.servers.FrameworkDefaults;
import se.samverkan.benchmarks.servers.Installation;
import se.samverkan.benchmarks.servers.Load;
import se.samverkan.benchmarks.servers.RawSql;
import se.samverkan.platform.commands.Commands;

/**
 * The same command in the product, in the product with {@link FrameworkDefaults}, and with others,
 * in turn, each in a database of its own on the same PostgreSQL. The others keep the event and
 * nothing else, as {@link BareAppend} does; the product keeps its read models too.
 */
public final class SideBySide implements Part {

  private static final int CLIENTS = CommandLoad.CLIENTS;
  private static final List<Opponent> OPPONENTS = List.of(new Emmett(), new Pekko());

  @Override
  public String name() {
    return "side-by-side";
  }

  /** An opponent that is installed, and where it is. */
  private record Installed(Opponent opponent, Path folder, Database database) {

    double perSecond(Setup setup) throws Exception {
      return opponent.perSecond(folder, database, CLIENTS, setup.time());
    }
  }

  @Override
  public void measure(Setup setup, Figures figures) throws Exception {
    try (Folders folders = new Folders(setup.folder());
        Installation product = Installation.start(folders.named("store"), setup.settings());
        Installation defaults =
            Installation.withFrameworkDefaults(
                folders.named("kept"), database(product, "defaults"), setup.settings());
        RawSql raw = new RawSql(product, CLIENTS);
        BareAppend bare = new BareAppend(database(product, "bare"), CLIENTS)) {
      List<Installed> others = others(folders, product, figures);
      raw.perSecond(setup.time());
      bare.warmUp(setup.warmUp(), setup.time());
      for (Installation installation : List.of(product, defaults)) {
        Load.warmUp(setup.warmUp(), CLIENTS, setup.time(), decisions(installation));
        installation.catchUp();
      }
      List<IOException> broken = new ArrayList<>();
      List<Double> limit = new ArrayList<>();
      Map<String, List<Double>> all = new LinkedHashMap<>();
      for (int run = 0; run < setup.runs(); run++) {
        limit.add(raw.perSecond(setup.time()));
        add(all, "the framework's append and nothing else", bare.perSecond(setup.time()));
        add(all, "Samverkan, read models on", recorded(product, setup));
        add(all, "Samverkan with the framework's defaults", recorded(defaults, setup));
        for (Installed other : List.copyOf(others)) {
          try {
            add(all, other.opponent().name(), other.perSecond(setup));
          } catch (IOException e) {
            others.remove(other);
            broken.add(e);
          }
        }
      }
      figures.add(name(), "rows by plain JDBC, 16 at a time", "rows/s", limit, null);
      all.forEach(
          (who, runs) -> {
            figures.add(name(), who + ", 16 at a time", "commands/s", runs, null);
            figures.add(name(), who + ", of the limit", "share", Shares.of(runs, limit), null);
          });
      if (!broken.isEmpty()) {
        throw broken.getFirst();
      }
    }
  }

  private static void add(Map<String, List<Double>> all, String who, double perSecond) {
    all.computeIfAbsent(who, added -> new ArrayList<>()).add(perSecond);
  }

  /** Decisions a second; afterwards the read models have seen them, so that nobody is disturbed. */
  private static double recorded(Installation installation, Setup setup) throws Exception {
    double perSecond = Load.of(CLIENTS, setup.time(), decisions(installation)).perSecond();
    installation.catchUp();
    return perSecond;
  }

  private static Load.Action decisions(Installation installation) {
    Commands commands = installation.part(Commands.class);
    return client -> commands.send(Decisions.command(), CommandLoad.WHO).join();
  }

  private List<Installed> others(Folders folders, Installation product, Figures figures)
      throws Exception {
    List<Installed> installed = new ArrayList<>();
    for (Opponent opponent : OPPONENTS) {
      String key = opponent.getClass().getSimpleName();
      Path folder = folders.named(key);
      if (opponent.install(folder)) {
        installed.add(new Installed(opponent, folder, database(product, key)));
      } else {
        figures.say(name() + ": " + opponent.name() + " is left out, as it cannot be fetched");
      }
    }
    return installed;
  }

  private static Database database(Installation installation, String name) throws Exception {
    try (var owner = installation.owner()) {
      return Database.make(owner, name);
    }
  }
}
