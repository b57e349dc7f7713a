package se.samverkan.benchmarks.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.serialization.Serializer;
import se.samverkan.benchmarks.Part;
import se.samverkan.benchmarks.Setup;
import se.samverkan.benchmarks.figures.Figures;
import se.samverkan.benchmarks.past.LongMatters;
import se.samverkan.benchmarks.past.StoredPast;
import se.samverkan.benchmarks.servers.Folders;
import se.samverkan.benchmarks.servers.Installation;
import se.samverkan.benchmarks.servers.Load;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.matter.RenameMatter;
import se.samverkan.platform.commands.Commands;

/** Commands on aggregates that have a past of their own to be read first. */
public final class LongStreams implements Part {

  private static final int CLIENTS = 16;
  private static final int MATTERS = 500;
  private static final List<Integer> LENGTHS = List.of(1, 20, 200);

  @Override
  public String name() {
    return "streams";
  }

  @Override
  public void measure(Setup setup, Figures figures) throws Exception {
    try (Folders folders = new Folders(setup.folder());
        Installation installation =
            Installation.start(folders.named("store"), setup.settings().toArray(String[]::new))) {
      StoredPast stored =
          new StoredPast(installation.parts().getBean("eventSerializer", Serializer.class));
      Commands commands = installation.part(Commands.class);
      for (int length : LENGTHS) {
        LongMatters matters = new LongMatters(MATTERS, length);
        try (var owner = installation.owner()) {
          stored.append(matters::tell, owner);
        }
        installation.catchUp();
        Load.of(CLIENTS, setup.time(), client -> rename(commands, matters));
        installation.catchUp();
        List<Double> perSecond = new ArrayList<>();
        List<Double> alone = new ArrayList<>();
        for (int run = 0; run < setup.runs(); run++) {
          perSecond.add(
              Load.of(CLIENTS, setup.time(), client -> rename(commands, matters)).perSecond());
          installation.catchUp();
          alone.add(
              Load.of(1, setup.time(), client -> rename(commands, matters)).millis().median());
          installation.catchUp();
        }
        String what = Figures.text("%d events before", length);
        figures.add(name(), what + ", 16 at a time", "commands/s", perSecond, null);
        figures.add(name(), what + ", one at a time, p50", "ms", alone, null);
      }
    }
  }

  private static void rename(Commands commands, LongMatters matters) {
    String id = matters.id(ThreadLocalRandom.current().nextInt(MATTERS));
    String title = "Avtal " + UUID.randomUUID();
    commands.send(new RenameMatter(new MatterId(id), title, "bättre namn"), CommandLoad.WHO).join();
  }
}
