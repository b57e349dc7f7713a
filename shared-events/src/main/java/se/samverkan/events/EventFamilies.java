package se.samverkan.events;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.samverkan.events.annualreports.AnnualReportEvent;
import se.samverkan.events.assignments.AssignmentEvent;
import se.samverkan.events.bodies.BodyEvent;
import se.samverkan.events.bodies.OrganisationEvent;
import se.samverkan.events.bodies.PersonEvent;
import se.samverkan.events.decisions.DecisionEvent;
import se.samverkan.events.decisions.MatterEvent;
import se.samverkan.events.decisions.PositionsEvent;
import se.samverkan.events.decisions.ReferralEvent;
import se.samverkan.events.imports.MinutesImportEvent;
import se.samverkan.events.meetings.MeetingEvent;
import se.samverkan.events.meetings.MeetingPlanEvent;
import se.samverkan.events.workplans.WorkPlanEvent;

/** Every family of events, and through them every event type there is. */
public final class EventFamilies {

  /** The sealed interfaces, one per kind of thing that events happen to. */
  public static final List<Class<?>> ALL =
      List.of(
          OrganisationEvent.class,
          PersonEvent.class,
          BodyEvent.class,
          MeetingEvent.class,
          MeetingPlanEvent.class,
          MatterEvent.class,
          DecisionEvent.class,
          PositionsEvent.class,
          ReferralEvent.class,
          AssignmentEvent.class,
          WorkPlanEvent.class,
          AnnualReportEvent.class,
          MinutesImportEvent.class);

  private EventFamilies() {}

  /** Every event type that can be recorded. */
  public static Stream<Class<?>> eventTypes() {
    return ALL.stream().flatMap(family -> Arrays.stream(family.getPermittedSubclasses()));
  }
}
