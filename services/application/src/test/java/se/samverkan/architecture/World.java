package se.samverkan.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The packages that the rules speak of: the real ones, or the bad samples, which have the same
 * folders under another root.
 */
record World(String root) {

  static final World REAL = new World("se.samverkan");
  static final World BAD = new World("se.samverkan.architecture.bad");

  private static final List<String> WRITE_SIDE =
      List.of(
          "bodies",
          "meetings",
          "decisions",
          "assignments",
          "workplans",
          "reportissues",
          "minutesimports");
  private static final List<String> READ_SIDE =
      List.of(
          "agendas",
          "followups",
          "decisionregister",
          "annualreports",
          "members",
          "workplanprogress",
          "calendars");

  String in(String module) {
    return root + "." + module + "..";
  }

  String[] writeSide() {
    return WRITE_SIDE.stream().map(this::in).toArray(String[]::new);
  }

  String[] readSide() {
    return READ_SIDE.stream().map(this::in).toArray(String[]::new);
  }

  /** What the services are cut into; they meet in the events and stand on the platform. */
  String[] services() {
    return Stream.of(Arrays.stream(writeSide()), Arrays.stream(readSide()), reader())
        .flatMap(each -> each)
        .toArray(String[]::new);
  }

  private Stream<String> reader() {
    return Stream.of(in("minutesreader"), in("accounts"), in("documents"));
  }

  /** The module that a package belongs to; the root itself belongs to none. */
  String moduleOf(String packageName) {
    if (!packageName.startsWith(root + ".")) {
      return "";
    }
    String rest = packageName.substring(root.length() + 1);
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
