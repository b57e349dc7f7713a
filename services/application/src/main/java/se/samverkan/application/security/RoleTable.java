package se.samverkan.application.security;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import se.samverkan.platform.web.CommandRoute;
import se.samverkan.platform.web.CommandTable;

/** The whole table: a row for every command and for every other request that is answered. */
final class RoleTable {

  /**
   * A line of the table.
   *
   * @param command null for a request that is no command
   */
  record Line(
      HttpMethod method, PathPattern address, @Nullable Class<? extends Record> command, Row row) {

    String request() {
      return method + " " + address.getPatternString();
    }
  }

  /** A request that is answered, and the values of the variables in its address. */
  record Match(Line line, Map<String, String> variables) {}

  private final List<Line> lines;
  private final Map<Shape, List<Line>> byShape;

  private RoleTable(List<Line> lines) {
    this.lines = lines;
    this.byShape = lines.stream().collect(Collectors.groupingBy(Shape::of));
  }

  /**
   * What spares a request the comparison with most lines: no address stands for several lengths.
   */
  private record Shape(HttpMethod method, int elements) {

    static Shape of(Line line) {
      String address = line.address().getPatternString();
      return new Shape(line.method(), PathContainer.parsePath(address).elements().size());
    }
  }

  /** Everything that the application answers by commands and controllers. */
  static RoleTable of(List<CommandTable> commands, RequestMappingHandlerMapping controllers) {
    Stream<Line> ofCommands =
        commands.stream().flatMap(table -> table.routes().stream()).map(RoleTable::command);
    Stream<Line> ofControllers =
        controllers.getHandlerMethods().keySet().stream().flatMap(RoleTable::requests);
    return new RoleTable(
        Stream.concat(ofCommands, ofControllers)
            .sorted(Comparator.comparing(Line::address).thenComparing(line -> line.method().name()))
            .toList());
  }

  /** All lines, the more special addresses first. */
  List<Line> lines() {
    return lines;
  }

  /** The line that a request falls under; empty when nothing answers it. */
  Optional<Match> match(HttpMethod method, PathContainer path) {
    Shape shape = new Shape(method(method), path.elements().size());
    return byShape.getOrDefault(shape, List.of()).stream()
        .filter(line -> line.address().matches(path))
        .findFirst()
        .map(
            line -> {
              PathPattern.PathMatchInfo found = line.address().matchAndExtract(path);
              return new Match(line, found == null ? Map.of() : found.getUriVariables());
            });
  }

  private static HttpMethod method(HttpMethod method) {
    return method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
  }

  private static Line command(CommandRoute route) {
    return new Line(
        HttpMethod.POST,
        PathPatternParser.defaultInstance.parse(route.path()),
        route.command(),
        CommandRoles.of(route.command()));
  }

  private static Stream<Line> requests(RequestMappingInfo mapping) {
    return mapping.getMethodsCondition().getMethods().stream()
        .flatMap(
            method ->
                mapping.getPatternsCondition().getPatterns().stream()
                    .map(pattern -> request(method.asHttpMethod(), pattern)));
  }

  private static Line request(HttpMethod method, PathPattern pattern) {
    String request = method + " " + pattern.getPatternString();
    boolean api = pattern.getPatternString().startsWith("/api");
    return new Line(method, pattern, null, api ? RequestRoles.of(request) : PageRoles.of(request));
  }
}
