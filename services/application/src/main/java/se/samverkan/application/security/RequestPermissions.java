package se.samverkan.application.security;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** As whom somebody may make a request. Asks the event store, so it blocks. */
@Component
class RequestPermissions {

  /** The query parameter by which a list is narrowed to a body. */
  static final String BODY = "body";

  private final Things things;

  RequestPermissions(Things things) {
    this.things = things;
  }

  /** Empty when they may not. */
  Optional<Admitted> admitted(
      Standing standing,
      Row row,
      Map<String, String> variables,
      MultiValueMap<String, String> parameters) {
    boolean own = isOwn(standing, row.scope(), variables);
    return Verdict.of(row, holders(standing, row.scope(), variables, parameters))
        .filter(verdict -> verdict.permission() == Permission.ALLOWED || own)
        .map(verdict -> new Admitted(verdict.as(), own ? null : bodies(standing, row)));
  }

  /** To which bodies a list is narrowed; null where it is not. */
  private static @Nullable Set<String> bodies(Standing standing, Row row) {
    return switch (row.scope()) {
      case LIST, ORGANISATION ->
          standing.onlyBodies(holder -> row.of(holder) == Permission.ALLOWED);
      case INSTALLATION, EVERY_BODY, BODY, PERSON -> null;
    };
  }

  private Set<Holder> holders(
      Standing standing,
      Scope scope,
      Map<String, String> variables,
      MultiValueMap<String, String> parameters) {
    return switch (scope) {
      case INSTALLATION -> standing.anywhere();
      case EVERY_BODY -> standing.inEveryBody();
      case BODY -> ofThing(standing, variables);
      case LIST -> ofList(standing, parameters);
      case ORGANISATION -> standing.anywhere();
      case PERSON -> standing.inEveryBody();
    };
  }

  private Set<Holder> ofThing(Standing standing, Map<String, String> variables) {
    String body = variables.get("bodyId");
    if (body != null) {
      return standing.inAny(Set.of(body));
    }
    String thing = variables.values().stream().findFirst().orElseThrow(IllegalStateException::new);
    Set<String> bodies = things.bodies(thing);
    Set<Holder> holders = bodies.isEmpty() ? standing.anywhere() : standing.inAny(bodies);
    String person = standing.person();
    if (variables.containsKey("meetingId")
        && person != null
        && things.adjusters(thing).contains(person)) {
      holders.add(Holder.ADJUSTER);
    }
    return holders;
  }

  private static Set<Holder> ofList(Standing standing, MultiValueMap<String, String> parameters) {
    List<String> asked =
        parameters.getOrDefault(BODY, List.of()).stream().filter(body -> !body.isBlank()).toList();
    return switch (asked.size()) {
      case 0 -> standing.anywhere();
      case 1 -> standing.inAny(asked);
      default -> standing.inEveryBody();
    };
  }

  private static boolean isOwn(Standing standing, Scope scope, Map<String, String> variables) {
    return switch (scope) {
      case PERSON -> Objects.equals(standing.person(), variables.get("personId"));
      case ORGANISATION ->
          standing.organisations(Set.of()).contains(variables.get("organisationId"));
      case INSTALLATION, EVERY_BODY, BODY, LIST -> false;
    };
  }
}
