package se.samverkan.application.documents;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.samverkan.platform.web.CommandRoute;
import se.samverkan.platform.web.CommandTable;

/** The index of commands as it follows from the sources: command, address, events, code, test. */
final class CommandIndex {

  private static final Pattern COMMAND =
      Pattern.compile("public record (\\w+)\\([^{]*implements (\\w+Command)\\b", Pattern.DOTALL);
  private static final Pattern MADE = Pattern.compile("new (\\w+)\\(");
  private static final Pattern EVENT = Pattern.compile("@EventType\\(\\s*name = \"[^\"]+\"");

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
  private final Map<String, String> routes =
      new ClassFileImporter()
          .importPackages("se.samverkan").stream()
              .filter(type -> type.isAssignableTo(CommandTable.class) && !type.isInterface())
              .flatMap(type -> table(type).routes().stream())
              .collect(
                  Collectors.toMap(
                      route -> route.command().getName(), CommandRoute::path, (a, b) -> a));
  private final List<Path> tests =
      Repository.files("services", "Test.java").stream()
          .filter(path -> path.toString().contains("/src/test/"))
          .toList();

  private static CommandTable table(JavaClass type) {
    try {
      Constructor<?> constructor = type.reflect().getDeclaredConstructor();
      constructor.setAccessible(true);
      return (CommandTable) constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
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
    String address = routes.get(className(command.source()));
    return "| "
        + link(command.name(), command.source())
        + " | "
        + (address == null ? "" : "`" + address + "`")
        + " | "
        + eventsOf(command)
        + " | "
        + testOf(command).map(test -> link(simpleName(test), test)).orElse("")
        + " |";
  }

  /** The test that is called after the command, or else the first that sends it. */
  private Optional<Path> testOf(Command command) {
    List<Path> ofModule =
        tests.stream().filter(test -> module(test).equals(command.module())).toList();
    return ofModule.stream()
        .filter(test -> simpleName(test).equals(command.name() + "Test"))
        .findFirst()
        .or(() -> ofModule.stream().filter(test -> sends(test, command)).findFirst());
  }

  private static boolean sends(Path test, Command command) {
    return Repository.text(test).contains("new " + command.name() + "(");
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

  private static String className(Path source) {
    return source
        .toString()
        .replaceFirst(".*/src/main/java/", "")
        .replaceFirst("\\.java$", "")
        .replace('/', '.');
  }

  private static String module(Path source) {
    return Repository.ROOT.relativize(source).getName(1).toString();
  }

  private static String simpleName(Path source) {
    return source.getFileName().toString().replaceFirst("\\.java$", "");
  }
}
