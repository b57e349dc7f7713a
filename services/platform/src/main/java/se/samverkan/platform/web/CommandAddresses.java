package se.samverkan.platform.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Which command a request sends, by its address. The framework's own router asks one address after
 * the other in steps of a reactive stream, which with two hundred of them took longer than the
 * command.
 */
final class CommandAddresses {

  private final Map<Integer, List<Address>> byLength;

  CommandAddresses(List<CommandRoute> routes) {
    this.byLength =
        routes.stream().map(Address::of).collect(Collectors.groupingBy(Address::elements));
  }

  private record Address(PathPattern pattern, CommandRoute route) {

    static Address of(CommandRoute route) {
      return new Address(PathPatternParser.defaultInstance.parse(route.path()), route);
    }

    int elements() {
      return PathContainer.parsePath(route.path()).elements().size();
    }
  }

  /** The route of the request, which from then on knows the variables of its path. */
  Optional<CommandRoute> route(ServerRequest request) {
    if (!request.method().equals(HttpMethod.POST)) {
      return Optional.empty();
    }
    PathContainer path = request.requestPath().pathWithinApplication();
    for (Address address : byLength.getOrDefault(path.elements().size(), List.of())) {
      PathPattern.PathMatchInfo match = address.pattern().matchAndExtract(path);
      if (match != null) {
        Map<String, Object> attributes = request.attributes();
        attributes.put(RouterFunctions.URI_TEMPLATE_VARIABLES_ATTRIBUTE, match.getUriVariables());
        attributes.put(RouterFunctions.MATCHING_PATTERN_ATTRIBUTE, address.pattern());
        return Optional.of(address.route());
      }
    }
    return Optional.empty();
  }
}
