package se.samverkan.application.security;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverkan.platform.eventstore.Streams;
import se.samverkan.platform.eventstore.Streams.Stored;
import tools.jackson.databind.JsonNode;

/** Whose things are: to which bodies they belong, who adjusts a meeting, who has an assignment. */
@Component
class Things {

  private static final String MATTERS = "decisions.Matter";
  private static final List<String> BODY_FIELDS = List.of("bodyId", "toBodyId");

  private static final int REMEMBERED = 10_000;

  private final Streams streams;

  /** The bodies of the things asked for last, where the first event says them for good. */
  private final Map<String, Set<String>> everTheSame =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Set<String>> eldest) {
              return size() > REMEMBERED;
            }
          });

  Things(Streams streams) {
    this.streams = streams;
  }

  /**
   * The bodies that a thing belongs to: one as a rule, several for a plan of meetings or a matter
   * that went from one to another; none when there is no such thing.
   */
  Set<String> bodies(String id) {
    Set<String> known = everTheSame.get(id);
    if (known != null) {
      return known;
    }
    Optional<Stored> first = streams.first(id);
    if (first.isEmpty()) {
      return Set.of();
    }
    if (first.get().name().startsWith(MATTERS)) {
      return named(streams.all(id));
    }
    Set<String> bodies = named(List.of(first.get()));
    everTheSame.put(id, bodies);
    return bodies;
  }

  /** The bodies that events name. */
  private static Set<String> named(List<Stored> events) {
    Set<String> bodies = new LinkedHashSet<>();
    for (Stored event : events) {
      BODY_FIELDS.forEach(field -> add(bodies, event.fields().get(field)));
      event.fields().path("bodyIds").forEach(each -> add(bodies, each));
    }
    return Collections.unmodifiableSet(bodies);
  }

  /** The persons who adjust the minutes of a meeting, as elected last. */
  Set<String> adjusters(String meetingId) {
    Set<String> adjusters = new LinkedHashSet<>();
    for (Stored event : streams.all(meetingId)) {
      if (event.name().equals("meetings.AdjustersElected")
          || event.name().equals("meetings.AdjusterElectionCorrected")) {
        adjusters.clear();
        event.fields().path("personIds").forEach(each -> add(adjusters, each));
      }
    }
    return adjusters;
  }

  /** Ids of the persons and organisations that an assignment is with now. */
  Set<String> assignees(String assignmentId) {
    Set<String> assignees = new LinkedHashSet<>();
    for (Stored event : streams.all(assignmentId)) {
      if (event.fields().path("assignees").isArray()) {
        assignees.clear();
        event
            .fields()
            .get("assignees")
            .forEach(assignee -> assignee.forEach(field -> add(assignees, field)));
      }
    }
    return assignees;
  }

  private static void add(Set<String> ids, JsonNode value) {
    if (value != null && value.isString()) {
      ids.add(value.asString());
    }
  }
}
