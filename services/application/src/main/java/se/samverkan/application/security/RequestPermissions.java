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
  Optional<Holder> as(
      Standing standing,
      Row row,
      Map<String, String> variables,
      MultiValueMap<String, String> parameters) {
    return Verdict.of(row, holders(standing, row.scope(), variables, parameters))
        .filter(
            verdict ->
                verdict.permission() == Permission.ALLOWED
                    || isOwn(standing, row.scope(), variables))
        .map(Verdict::as);
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
      case PERSON, ORGANISATION -> {
        Set<Holder> holders = standing.inEveryBody();
        standing.anywhere().stream()
            .filter(holder -> holder == Holder.SIGNED_IN || holder == Holder.REPRESENTATIVE)
            .forEach(holders::add);
        yield holders;
      }
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
    List<String> asked = parameters.getOrDefault(BODY, List.of());
    if (asked.size() == 1) {
      return standing.inAny(asked);
    }
    String only = onlyBody(standing);
    return asked.isEmpty() && only != null ? standing.inAny(Set.of(only)) : standing.inEveryBody();
  }

  /** The one body that somebody has to do with, to which lists are narrowed for them. */
  static @Nullable String onlyBody(Standing standing) {
    boolean narrowed = !standing.inEveryBody().stream().anyMatch(RequestPermissions::seesLists);
    return narrowed && standing.bodies().size() == 1 ? standing.bodies().iterator().next() : null;
  }

  private static boolean seesLists(Holder holder) {
    return switch (holder) {
      case PUBLIC, SIGNED_IN, ADJUSTER, ADMINISTRATOR -> false;
      case READER, REPRESENTATIVE, CHAIR, SECRETARY -> true;
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
