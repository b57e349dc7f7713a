package se.samverkan.benchmarks.parts;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.benchmarks.Part;
import se.samverkan.benchmarks.Setup;
import se.samverkan.benchmarks.figures.Figures;
import se.samverkan.benchmarks.figures.Samples;
import se.samverkan.benchmarks.figures.Target;
import se.samverkan.benchmarks.past.Years;
import se.samverkan.benchmarks.servers.Folders;
import se.samverkan.benchmarks.servers.ServerProcess;
import se.samverkan.benchmarks.servers.Store;

/**
 * What people look at, of a body with very many decisions and assignments in one year, asked over
 * HTTP by a secretary who is signed in: the first time after the start of the server, and later.
 */
public final class Questions implements Part {

  private static final String BODY = "body_bench-0";
  private static final int PROMISED = 5_000;

  /** What is quick is asked this many times in each run; what takes seconds is asked once. */
  private static final int ASKED = 20;

  private static final Duration WARM_UP = Duration.ofSeconds(3);
  private static final double QUICK_MILLIS = 200;

  /** A question and what its answer is to take at the first size. */
  private record Question(String what, String path, @Nullable Target target) {}

  @Override
  public String name() {
    return "questions";
  }

  @Override
  public void measure(Setup setup, Figures figures) throws Exception {
    for (int decisions : setup.decisions()) {
      try (Folders folders = new Folders(setup.folder())) {
        Path folder = folders.named("store");
        Years years = Years.ofOneLargeBody(decisions);
        Store store = Rebuild.fill(folder, years, figures);
        try (ServerProcess server =
            ServerProcess.signedIn(store, store.secretary(), setup.environment(), "-Xmx6g")) {
          String size = Figures.text(", %,d decisions", decisions);
          for (Question question : questions(years, decisions)) {
            ask(server, question, size, setup.runs(), figures);
          }
        }
      }
    }
  }

  private static List<Question> questions(Years years, int decisions) {
    String report = "/api/annual-reports/" + BODY + "/" + years.lastYear();
    @Nullable Target soon = decisions <= PROMISED ? Target.atMost(300) : null;
    @Nullable Target later = decisions <= PROMISED ? Target.atMost(2_000) : null;
    return List.of(
        new Question("agenda", "/api/meetings/meeting_bench-0-" + years.lastYear() + "-1", null),
        new Question("agenda page", "/meetings/meeting_bench-0-" + years.lastYear() + "-1", null),
        new Question("follow-up list", "/api/follow-ups?body=" + BODY + "&size=50", null),
        new Question("follow-up page", "/follow-ups?body=" + BODY, null),
        new Question("decision search", "/api/decisions?text=vatten&body=" + BODY, null),
        new Question("year-end report, JSON", report, soon),
        new Question("year-end report, HTML", report + ".html", soon),
        new Question("year-end report, PDF", report + ".pdf", later));
  }

  private void ask(ServerProcess server, Question question, String size, int runs, Figures figures)
      throws Exception {
    String what = question.what() + size;
    figures.add(name(), what + ", first time", "ms", millis(server, question));
    List<Double> middle = new ArrayList<>();
    List<Double> late = new ArrayList<>();
    int times = warmUp(server, question) < QUICK_MILLIS ? ASKED : 1;
    for (int run = 0; run < runs; run++) {
      List<Double> millis = new ArrayList<>();
      for (int time = 0; time < times; time++) {
        millis.add(millis(server, question));
      }
      middle.add(Samples.of(millis).median());
      late.add(Samples.of(millis).percentile(99));
    }
    figures.add(name(), what + ", p50", "ms", middle, question.target());
    if (times > 1) {
      figures.add(name(), what + ", p99", "ms", late, null);
    }
  }

  /** Asks for some seconds; how long the last answer took. */
  private static double warmUp(ServerProcess server, Question question) throws Exception {
    long start = System.nanoTime();
    double last = millis(server, question);
    while (System.nanoTime() - start < WARM_UP.toNanos()) {
      last = millis(server, question);
    }
    return last;
  }

  private static double millis(ServerProcess server, Question question) throws Exception {
    long before = System.nanoTime();
    server.answer("GET", question.path());
    return (System.nanoTime() - before) / 1e6;
  }
}
