package se.samverkan.application.history;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventFamilies;
import se.samverkan.events.EventType;
import se.samverkan.events.annualreports.AnnualReportEvent;
import se.samverkan.events.assignments.AssignmentEvent;
import se.samverkan.events.bodies.BodyEvent;
import se.samverkan.events.decisions.DecisionEvent;
import se.samverkan.events.decisions.MatterEvent;
import se.samverkan.events.decisions.PositionsEvent;
import se.samverkan.events.decisions.ReferralEvent;
import se.samverkan.events.meetings.MeetingEvent;
import se.samverkan.events.meetings.MeetingPlanEvent;
import se.samverkan.events.workplans.WorkPlanEvent;

/** The kinds of things that a body has and that something happens to. */
public enum ThingKind {
  BODY(BodyEvent.class),
  MEETING_PLAN(MeetingPlanEvent.class),
  MEETING(MeetingEvent.class),
  MATTER(MatterEvent.class),
  DECISION(DecisionEvent.class),
  POSITIONS(PositionsEvent.class),
  REFERRAL(ReferralEvent.class),
  ASSIGNMENT(AssignmentEvent.class),
  WORK_PLAN(WorkPlanEvent.class),
  ANNUAL_REPORT(AnnualReportEvent.class);

  private final Class<?> family;

  ThingKind(Class<?> family) {
    if (!EventFamilies.ALL.contains(family)) {
      throw new IllegalArgumentException(family.getName());
    }
    this.family = family;
  }

  /** The kind of thing that an event with the logical name happens to. */
  static ThingKind of(String eventName) {
    return Arrays.stream(values())
        .filter(kind -> kind.events().anyMatch(eventName::equals))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(eventName));
  }

  /** The logical names of the events of one kind of thing, or of all. */
  static List<String> eventsOf(@Nullable ThingKind kind) {
    return (kind == null ? Arrays.stream(values()) : Stream.of(kind))
        .flatMap(ThingKind::events)
        .toList();
  }

  private Stream<String> events() {
    return Arrays.stream(family.getPermittedSubclasses())
        .map(type -> type.getAnnotation(EventType.class).name());
  }
}
