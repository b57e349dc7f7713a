package se.samverkan.application.printing;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import se.samverkan.application.minutesimports.ImportResult;

/** What became of each file, as it comes, and how many it was in the end. */
public final class PrintedImport {

  private final Words words;
  private final PrintWriter out;
  private final PrintWriter err;
  private final int files;
  private final List<ImportResult> results = new ArrayList<>();

  /** Of so many files; refused ones go to {@code err}. */
  public PrintedImport(Words words, PrintWriter out, PrintWriter err, int files) {
    this.words = words;
    this.out = out;
    this.err = err;
    this.files = files;
  }

  /** Prints the line of the next file. */
  public void print(ImportResult result) {
    results.add(result);
    String progress = "[" + results.size() + "/" + files + "] " + result.file() + ": ";
    if (!result.succeeded()) {
      err.println(progress + result.problem());
      return;
    }
    out.println(
        progress
            + result.body()
            + " "
            + result.date()
            + " – "
            + count("import.recorded", result.recorded())
            + count("import.corrected", result.corrected())
            + count("import.struck", result.struck())
            + count("import.kept", result.kept())
            + result.items()
            + " §, "
            + result.decisions()
            + " "
            + words.of("decisions").toLowerCase(java.util.Locale.ROOT)
            + ", "
            + result.assignments()
            + " "
            + words.of("assignments").toLowerCase(java.util.Locale.ROOT)
            + doubts(result));
  }

  /** Prints each line that was not understood and each conclusion that is uncertain. */
  public void printDoubts() {
    for (ImportResult result : results) {
      result
          .uncertain()
          .forEach(
              each ->
                  out.println(
                      "  "
                          + result.file()
                          + ":"
                          + each.line()
                          + " "
                          + words.of("uncertain")
                          + ": "
                          + each.what()
                          + " ("
                          + each.why()
                          + ")"));
      result
          .notUnderstood()
          .forEach(
              each -> out.println("  " + result.file() + ":" + each.line() + " ? " + each.text()));
    }
  }

  /** Prints how many files it was, and answers whether it was all of them. */
  public boolean printSummary(boolean preview) {
    long done = results.stream().filter(ImportResult::succeeded).count();
    out.println(
        words.of(
            "import.summary",
            done,
            files,
            words.of(preview ? "import.summary.preview" : "import.summary.recorded")));
    if (preview) {
      out.println(words.of("import.preview"));
    }
    return done == files;
  }

  /** What has come so far. */
  public List<ImportResult> results() {
    return List.copyOf(results);
  }

  private String count(String key, long count) {
    return count == 0 ? "" : count + " " + words.of(key) + ", ";
  }

  private String doubts(ImportResult result) {
    String unread =
        result.notUnderstood().isEmpty()
            ? ""
            : ", " + result.notUnderstood().size() + " " + words.of("notUnderstood");
    String uncertain =
        result.uncertain().isEmpty()
            ? ""
            : ", " + result.uncertain().size() + " " + words.of("uncertain");
    return unread + uncertain;
  }
}
