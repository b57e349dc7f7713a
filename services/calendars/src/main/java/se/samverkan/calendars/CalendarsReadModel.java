package se.samverkan.calendars;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkan.events.annualreports.AnnualReportEvent;
import se.samverkan.events.assignments.AssignmentEvent;
import se.samverkan.events.bodies.BodyEstablished;
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
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.ReadModel;
import se.samverkan.platform.readmodels.RecordedEvent;

/** Meetings as entries of calendars, and whose calendars they stand in. */
@Component
public class CalendarsReadModel implements ReadModel {

  @Override
  public String name() {
    return "calendars";
  }

  @Override
  public Set<Class<?>> documentTypes() {
    return Set.of(CalendarMeeting.class, CalendarBody.class, CalendarPerson.class);
  }

  @Override
  public Set<Class<?>> handles() {
    return Set.of(BodyEvent.class, PersonEvent.class, MeetingEvent.class);
  }

  @Override
  public Set<Class<?>> ignores() {
    return Set.of(
        OrganisationEvent.class,
        MeetingPlanEvent.class,
        MatterEvent.class,
        DecisionEvent.class,
        PositionsEvent.class,
        ReferralEvent.class,
        AssignmentEvent.class,
        WorkPlanEvent.class,
        MinutesImportEvent.class,
        AnnualReportEvent.class);
  }

  @Override
  public void apply(RecordedEvent event, Documents documents) {
    switch (event.payload()) {
      case PersonEvent e -> documents.put(new CalendarPerson(e.personId()));
      case BodyEvent e -> applyToBody(e, event.position(), documents);
      case MeetingEvent e -> applyToMeeting(e, event, documents);
      default -> throw new IllegalArgumentException("Not handled: " + event.payload());
    }
  }

  private static void applyToBody(BodyEvent event, long position, Documents documents) {
    String id = event.bodyId();
    if (event instanceof BodyEstablished && documents.find(CalendarBody.class, id).isEmpty()) {
      documents.put(new CalendarBody(id, position, List.of()));
    }
    documents
        .find(CalendarBody.class, id)
        .filter(body -> body.position() < position)
        .map(body -> SeatChanges.after(body, event).at(position))
        .ifPresent(documents::put);
  }

  private static void applyToMeeting(MeetingEvent event, RecordedEvent recorded, Documents known) {
    @Nullable CalendarMeeting before =
        known.find(CalendarMeeting.class, event.meetingId()).orElse(null);
    if (before == null) {
      CalendarMeeting begun =
          MeetingChanges.begun(event, recorded.position(), recorded.recordedAt());
      if (begun != null) {
        known.put(begun);
      }
      return;
    }
    if (before.position() >= recorded.position()) {
      return;
    }
    CalendarMeeting after = MeetingChanges.after(before, event);
    if (!after.equals(before)) {
      known.put(after.seen(recorded.position(), recorded.recordedAt()));
    }
  }
}
