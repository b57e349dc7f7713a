package se.samverkan.application.documents;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The index of commands as it follows from the sources: command, address, events, code, test. */
final class CommandIndex {

  private static final Pattern COMMAND =
      Pattern.compile("public record (\\w+)\\([^{]*implements (\\w+Command)\\b", Pattern.DOTALL);
  private static final Pattern ROUTE =
      Pattern.compile("\\b(?:creates|changes)\\(\\s*\"([^\"]+)\",\\s*([\\w.]+)\\.class\\)");
  private static final Pattern MADE = Pattern.compile("new (\\w+)\\(");
  private static final Pattern EVENT = Pattern.compile("@EventType\\(name = \"[^\"]+\"");

  private static final String HEAD =
      """
      # Commands

      Every command with the address that takes it (always with POST), the events it records, and its test.
      Written from the sources by `CommandIndexTest`; write it anew with
      `./mvnw -pl services/application -am verify -Dtest=CommandIndexTest -Dsurefire.failIfNoSpecifiedTests=false -Dcommand.index=write`.
      A command without an address is sent by the import or by an automation only.
      """;

  private final Set<String> events =
      Repository.files("shared-events/src/main", ".java").stream()
          .filter(path -> EVENT.matcher(Repository.text(path)).find())
          .map(CommandIndex::simpleName)
          .collect(Collectors.toUnmodifiableSet());
  private final Map<String, String> routes = new HashMap<>();
  private final Map<String, Path> tests = new HashMap<>();

  CommandIndex() {
    for (Path source : Repository.files("services", ".java")) {
      Matcher route = ROUTE.matcher(Repository.text(source));
      while (route.find()) {
        routes.put(key(source, route.group(2)), route.group(1));
      }
      if (source.toString().contains("/src/test/")) {
        tests.put(key(source, simpleName(source)), source);
      }
    }
  }

  private record Command(String module, String name, Path source) {}

  /** The whole document. */
  String document() {
    Map<String, List<Command>> perModule =
        Repository.files("services", ".java").stream()
            .filter(path -> path.toString().contains("/src/main/"))
            .flatMap(path -> command(path).stream())
            .collect(groupingBy(Command::module, TreeMap::new, Collectors.toList()));
    return perModule.entrySet().stream()
        .map(entry -> chapter(entry.getKey(), entry.getValue()))
        .collect(joining("", HEAD, ""));
  }

  private static Optional<Command> command(Path source) {
    return COMMAND
        .matcher(Repository.text(source))
        .results()
        .filter(found -> found.group(1).equals(simpleName(source)))
        .findFirst()
        .map(found -> new Command(module(source), found.group(1), source));
  }

  private String chapter(String module, List<Command> commands) {
    return commands.stream()
        .map(this::row)
        .collect(
            joining(
                "\n",
                "\n## " + module + "\n\n| command | address | events | test |\n|---|---|---|---|\n",
                "\n"));
  }

  private String row(Command command) {
    String key = key(command.source(), command.name());
    Path test = tests.get(key(command.source(), command.name() + "Test"));
    return "| "
        + link(command.name(), command.source())
        + " | "
        + (routes.containsKey(key) ? "`" + routes.get(key) + "`" : "")
        + " | "
        + eventsOf(command)
        + " | "
        + (test == null ? "" : link(simpleName(test), test))
        + " |";
  }

  private String eventsOf(Command command) {
    return MADE.matcher(Repository.text(command.source()))
        .results()
        .map(made -> made.group(1))
        .filter(events::contains)
        .distinct()
        .sorted()
        .collect(joining(", "));
  }

  private static String link(String text, Path target) {
    return "[" + text + "](../" + Repository.ROOT.relativize(target) + ")";
  }

  private static String key(Path source, String name) {
    return module(source) + "/" + name;
  }

  private static String module(Path source) {
    return Repository.ROOT.relativize(source).getName(1).toString();
  }

  private static String simpleName(Path source) {
    return source.getFileName().toString().replaceFirst("\\.java$", "");
  }
}
