package se.samverkan.benchmarks.parts;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import se.samverkan.benchmarks.Part;
import se.samverkan.benchmarks.Setup;
import se.samverkan.benchmarks.figures.Figures;
import se.samverkan.benchmarks.past.Years;
import se.samverkan.benchmarks.servers.Folders;
import se.samverkan.benchmarks.servers.Load;
import se.samverkan.benchmarks.servers.ServerProcess;
import se.samverkan.benchmarks.servers.Store;

/**
 * Minutes and agendas of ordinary meetings as PDF, and a body's report of a year, asked over HTTP
 * by somebody who is signed in: documents a second, by one and by as many as there are processors.
 */
public final class Printing implements Part {

  private static final long EVENTS = 3_500;
  private static final int MEETINGS = 7;

  @Override
  public String name() {
    return "printing";
  }

  @Override
  public void measure(Setup setup, Figures figures) throws Exception {
    try (Folders folders = new Folders(setup.folder())) {
      Years years = Years.ofAboutEvents(EVENTS);
      Store store = Rebuild.fill(folders.named("store"), years, figures);
      try (ServerProcess server =
          ServerProcess.signedIn(store, store.secretary(), setup.environment(), "-Xmx1g")) {
        int year = years.lastYear();
        String meeting = "/api/meetings/meeting_bench-0-" + year + "-%d/";
        measure(server, "minutes", meeting + "minutes.pdf", setup, figures);
        measure(server, "agenda", meeting + "agenda.pdf", setup, figures);
        String report = "/api/annual-reports/body_bench-0/" + year + ".pdf";
        measure(server, "report of a year", report, setup, figures);
        figures.add(name(), "most resident memory, -Xmx1g", "MiB", server.residentMebibytes(true));
      }
    }
  }

  private void measure(ServerProcess server, String what, String path, Setup setup, Figures figures)
      throws Exception {
    Load.Action print = client -> server.answer("GET", path.formatted(1 + client % MEETINGS));
    int processors = Runtime.getRuntime().availableProcessors();
    Load.of(processors, setup.time(), print);
    List<Double> alone = new ArrayList<>();
    List<Double> together = new ArrayList<>();
    for (int run = 0; run < setup.runs(); run++) {
      alone.add(Load.of(1, setup.time(), print).perSecond());
      together.add(Load.of(processors, setup.time(), print).perSecond());
    }
    String document =
        Figures.text("%s of %d pages", what, pages(server.answer("GET", path.formatted(1))));
    figures.add(name(), document + ", one at a time", "documents/s", alone, null);
    figures.add(name(), document + ", " + processors + " at a time", "documents/s", together, null);
  }

  private static int pages(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }
}
