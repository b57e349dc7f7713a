package se.samverkan.benchmarks.parts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
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

/**
 * Commands on aggregates that have a past of their own to be read first. There are as many of each
 * length as make as many events, so that what is appended does not change the length much.
 */
public final class LongStreams implements Part {

  private static final int CLIENTS = CommandLoad.CLIENTS;
  private static final List<Integer> LENGTHS = List.of(20, 200, 2_000);

  /** Longer streams are not numerous enough for so many at a time. */
  private static final int LONGEST_FOR_ALL_CLIENTS = 200;

  private static final long MOST_EVENTS = 40_000;

  private final AtomicInteger turn = new AtomicInteger();

  @Override
  public String name() {
    return "streams";
  }

  @Override
  public void measure(Setup setup, Figures figures) throws Exception {
    try (Folders folders = new Folders(setup.folder());
        Installation installation = Installation.start(folders.named("store"), setup.settings())) {
      StoredPast stored =
          new StoredPast(installation.parts().getBean("eventSerializer", Serializer.class));
      Commands commands = installation.part(Commands.class);
      long events = Math.min(Collections.max(setup.events()), MOST_EVENTS);
      for (int length : LENGTHS) {
        LongMatters matters = new LongMatters((int) Math.max(CLIENTS, events / length), length);
        try (var owner = installation.owner()) {
          stored.append(matters::tell, owner);
        }
        installation.catchUp();
        measure(matters, commands, installation, setup, figures);
      }
    }
  }

  private void measure(
      LongMatters matters,
      Commands commands,
      Installation installation,
      Setup setup,
      Figures figures)
      throws Exception {
    Load.of(1, setup.time(), client -> rename(commands, matters));
    installation.catchUp();
    List<Double> perSecond = new ArrayList<>();
    List<Double> middle = new ArrayList<>();
    List<Double> late = new ArrayList<>();
    for (int run = 0; run < setup.runs(); run++) {
      var alone = Load.of(1, setup.time(), client -> rename(commands, matters)).millis();
      middle.add(alone.median());
      late.add(alone.percentile(99));
      installation.catchUp();
      if (matters.length() <= LONGEST_FOR_ALL_CLIENTS) {
        perSecond.add(
            Load.of(CLIENTS, setup.time(), client -> rename(commands, matters)).perSecond());
        installation.catchUp();
      }
    }
    String what = Figures.text("%,d events before", matters.length());
    figures.add(name(), what + ", one at a time, p50", "ms", middle, null);
    figures.add(name(), what + ", one at a time, p99", "ms", late, null);
    if (!perSecond.isEmpty()) {
      figures.add(name(), what + ", 16 at a time", "commands/s", perSecond, null);
    }
  }

  private void rename(Commands commands, LongMatters matters) {
    String id = matters.id(turn.getAndIncrement() % matters.matters());
    String title = "Avtal " + UUID.randomUUID();
    commands.send(new RenameMatter(new MatterId(id), title, "bättre namn"), CommandLoad.WHO).join();
  }
}
