package se.samverkan.application.security;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkan.assignments.assignment.Responsible;

/** As whom somebody may send a command. Asks the event store, so it blocks. */
@Component
class CommandPermissions {

  private final Things things;

  CommandPermissions(Things things) {
    this.things = things;
  }

  /** Empty when they may not. */
  Optional<Holder> as(Standing standing, Record command) {
    Row row = CommandRoles.of(command.getClass());
    Fields fields = new Fields(command);
    Set<String> bodies = row.scope() == Scope.BODY ? actingBodies(fields) : Set.of();
    Set<Holder> holders = row.scope() == Scope.BODY ? standing.inAll(bodies) : standing.anywhere();
    String meeting = fields.one("meetingId");
    String person = standing.person();
    if (row.of(Holder.ADJUSTER) != Permission.REFUSED
        && meeting != null
        && person != null
        && things.adjusters(meeting).contains(person)) {
      holders.add(Holder.ADJUSTER);
    }
    return Verdict.of(row, holders)
        .filter(
            verdict ->
                verdict.permission() == Permission.ALLOWED || isOwn(standing, fields, bodies))
        .map(Verdict::as);
  }

  /**
   * The bodies in whose name a command is sent: the one that it names as acting; else those that it
   * names and those that its meeting or the thing itself belong to. Whose a matter is does not
   * count where a body is named, as matters go from body to body.
   */
  private Set<String> actingBodies(Fields fields) {
    for (String acting : List.of("byBodyId", "fromBodyId")) {
      String body = fields.one(acting);
      if (body != null) {
        return Set.of(body);
      }
    }
    Set<String> bodies = new LinkedHashSet<>(fields.all("bodyId", "bodyIds"));
    String meeting = fields.one("meetingId");
    if (meeting != null) {
      bodies.addAll(things.bodies(meeting));
    }
    if (bodies.isEmpty() || !fields.targetIs("matterId")) {
      bodies.addAll(things.bodies(fields.target()));
    }
    if (bodies.isEmpty()) {
      bodies.addAll(fields.all("toBodyId"));
    }
    return bodies;
  }

  /** Whatever names a person or an organisation names them, or what they do is theirs to do. */
  private boolean isOwn(Standing standing, Fields fields, Collection<String> bodies) {
    Set<String> organisations = standing.organisations(bodies);
    String person = Objects.requireNonNullElse(standing.person(), "");
    String adjuster = fields.one("adjusterId");
    if (adjuster != null) {
      return adjuster.equals(person);
    }
    if (fields.targetIs("assignmentId")) {
      Set<String> own = new LinkedHashSet<>(organisations);
      own.add(person);
      String named = fields.assignee();
      return things.assignees(fields.target()).stream().anyMatch(own::contains)
          && (named == null || own.contains(named));
    }
    String organisation = fields.one("organisationId");
    if (organisation != null) {
      return organisations.contains(organisation);
    }
    return person.equals(fields.one("personId"));
  }

  /** The components of a command by name. */
  private record Fields(Record command) {

    /** In the order in which the command declares them. */
    private static final ClassValue<SequencedMap<String, Method>> ACCESSORS =
        new ClassValue<>() {
          @Override
          protected SequencedMap<String, Method> computeValue(Class<?> type) {
            SequencedMap<String, Method> accessors = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
              accessors.put(component.getName(), component.getAccessor());
            }
            return accessors;
          }
        };

    String target() {
      return String.valueOf(value(nameOfTarget()));
    }

    boolean targetIs(String name) {
      return nameOfTarget().equals(name);
    }

    private String nameOfTarget() {
      return ACCESSORS.get(command.getClass()).firstEntry().getKey();
    }

    @Nullable String one(String name) {
      Object value = value(name);
      return value == null ? null : value.toString();
    }

    /** Of the assignees of an assignment, the one who is named as acting. */
    @Nullable String assignee() {
      return value("assignee") instanceof Responsible responsible
          ? responsible.assignee().reference()
          : null;
    }

    List<String> all(String... names) {
      return List.of(names).stream()
          .map(this::value)
          .filter(Objects::nonNull)
          .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
          .map(String::valueOf)
          .toList();
    }

    private @Nullable Object value(String name) {
      Method accessor = ACCESSORS.get(command.getClass()).get(name);
      try {
        return accessor == null ? null : accessor.invoke(command);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
