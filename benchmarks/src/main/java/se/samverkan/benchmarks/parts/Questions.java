package se.samverkan.benchmarks.parts;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.benchmarks.Part;
import se.samverkan.benchmarks.Setup;
import se.samverkan.benchmarks.figures.Figures;
import se.samverkan.benchmarks.past.Years;
import se.samverkan.benchmarks.servers.Folders;
import se.samverkan.benchmarks.servers.ServerProcess;

/** What people look at, of a body with very many decisions and assignments in one year. */
public final class Questions implements Part {

  private static final String BODY = "body_bench-0";
  private static final int PROMISED = 5_000;

  /** A question and what its answer is to take at the first size. */
  private record Question(String what, String path, @Nullable String target) {}

  @Override
  public String name() {
    return "questions";
  }

  @Override
  public void measure(Setup setup, Figures figures) throws Exception {
    for (int decisions : setup.decisions()) {
      try (Folders folders = new Folders(setup.folder())) {
        Path store = folders.named("store");
        Years years = Years.ofOneLargeBody(decisions);
        Rebuild.fill(store, years, figures);
        try (ServerProcess server =
            ServerProcess.start(
                ServerProcess.onThisClassPath("-Xmx6g"), store, setup.environment())) {
          String size = Figures.text(", %,d decisions", decisions);
          for (Question question : questions(years, decisions)) {
            figures.add(
                name(),
                question.what() + size,
                "ms",
                millis(server, question.path(), setup.runs()),
                question.target());
          }
        }
      }
    }
  }

  private static List<Question> questions(Years years, int decisions) {
    String report = "/api/annual-reports/" + BODY + "/" + years.lastYear();
    @Nullable String soon = decisions <= PROMISED ? "300 ms" : null;
    @Nullable String later = decisions <= PROMISED ? "2,000 ms" : null;
    return List.of(
        new Question("agenda", "/api/meetings/meeting_bench-0-" + years.lastYear() + "-1", null),
        new Question("follow-up list", "/api/follow-ups?body=" + BODY + "&size=50", null),
        new Question("follow-up page", "/follow-ups?body=" + BODY, null),
        new Question("decision search", "/api/decisions?text=vatten&body=" + BODY, null),
        new Question("year-end report, JSON", report, soon),
        new Question("year-end report, HTML", report + ".html", soon),
        new Question("year-end report, PDF", report + ".pdf", later));
  }

  private static List<Double> millis(ServerProcess server, String path, int runs) throws Exception {
    for (int warmUp = 0; warmUp < 2 * runs; warmUp++) {
      server.answer("GET", path);
    }
    List<Double> millis = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      long before = System.nanoTime();
      server.answer("GET", path);
      millis.add(Duration.ofNanos(System.nanoTime() - before).toNanos() / 1e6);
    }
    return millis;
  }
}
