package se.samverkan.application.security;

import static java.util.stream.Collectors.joining;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of roles as people read it. */
final class RolesDocument {

  private static final String HEAD =
      """
      # Roles

      What each role may do and see. Written from the table in
      [CommandRoles](../services/application/src/main/java/se/samverkan/application/security/CommandRoles.java),
      [RequestRoles](../services/application/src/main/java/se/samverkan/application/security/RequestRoles.java) and
      [PageRoles](../services/application/src/main/java/se/samverkan/application/security/PageRoles.java) by `EveryCellOfTheTableIT`,
      which also tries every cell over HTTP; write it anew with `-Droles.table=write`.

      **yes**: allowed. **own**: only what is their own: as themselves, for their organisation, of what they were given. Empty: refused, with 401 when nobody
      is signed in and 403 otherwise. Somebody may do whatever any of their roles may. Whoever has an account is *signed in*; a token may do no more than
      the one who made it.

      A role is given for one body, or for every body. The column *for* says for what it must be held:
      *body*: the body that the command or question is about, found from the ids in it and from the events themselves (what several bodies plan together
      needs the role in each; a matter that went from body to body is seen by all of them);
      *list*: as *body* for a list that is asked of one body by `body=`; asked of all, a list shows, counts and searches the bodies that somebody has such a
      role in and no others (what *own* stands for is shown whole); *every body*: for every body; *anything*: in any body.
      What a form of a page sends is a command, and held to its row too.
      """;

  private RolesDocument() {}

  /** Where it stands in the repository. */
  static Path path() {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.exists(root.resolve("mvnw"))) {
      root = Objects.requireNonNull(root.getParent(), "not in the repository");
    }
    return root.resolve("docs/roles.md");
  }

  /** What an installation has; the tests of the platform bring commands for persons along. */
  static List<RoleTable.Line> lines(RoleTable table) {
    Set<String> ofTests =
        table.lines().stream()
            .filter(RolesDocument::isOfTests)
            .map(RoleTable.Line::request)
            .collect(Collectors.toSet());
    return table.lines().stream().filter(line -> !ofTests.contains(line.request())).toList();
  }

  private static boolean isOfTests(RoleTable.Line line) {
    Class<?> command = line.command();
    return command != null && command.getPackageName().startsWith("se.samverkan.platform");
  }

  static String of(RoleTable table) {
    List<RoleTable.Line> commands =
        table.lines().stream()
            .filter(line -> !isOfTests(line))
            .filter(line -> line.command() != null)
            .sorted(
                Comparator.comparing(RolesDocument::name).thenComparing(RoleTable.Line::request))
            .toList();
    List<RoleTable.Line> others =
        table.lines().stream()
            .filter(line -> line.command() == null)
            .sorted(Comparator.comparing(line -> line.address().getPatternString()))
            .toList();
    Map<Boolean, List<RoleTable.Line>> byKind =
        others.stream().collect(Collectors.partitioningBy(RolesDocument::isPage));
    return HEAD
        + chapter("Commands", commands)
        + chapter("Questions and other requests", byKind.getOrDefault(false, List.of()))
        + chapter("Pages", byKind.getOrDefault(true, List.of()));
  }

  private static boolean isPage(RoleTable.Line line) {
    return !line.address().getPatternString().startsWith("/api");
  }

  private static String chapter(String title, List<RoleTable.Line> lines) {
    String holders =
        Arrays.stream(Holder.values()).map(Holder::word).collect(joining(" | ", "| ", " |\n"));
    return "\n## "
        + title
        + "\n\n| what | for "
        + holders
        + "|---|---"
        + "|---".repeat(Holder.values().length)
        + "|\n"
        + lines.stream().map(RolesDocument::row).distinct().collect(joining("\n", "", "\n"));
  }

  private static String row(RoleTable.Line line) {
    return Arrays.stream(Holder.values())
        .map(holder -> cell(line.row().of(holder)))
        .collect(joining(" | ", "| " + name(line) + " | " + scope(line.row()) + " | ", " |"));
  }

  private static String name(RoleTable.Line line) {
    Class<?> command = line.command();
    return command == null ? "`" + line.request() + "`" : command.getSimpleName();
  }

  private static String scope(Row row) {
    return switch (row.scope()) {
      case INSTALLATION -> "anything";
      case EVERY_BODY, PERSON -> "every body";
      case BODY -> "body";
      case LIST, ORGANISATION -> "list";
    };
  }

  private static String cell(Permission permission) {
    return switch (permission) {
      case ALLOWED -> "yes";
      case OWN -> "own";
      case REFUSED -> "";
    };
  }
}
