package se.samverkan.meetings.coming;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import se.samverkan.events.bodies.StandingItemsSet;
import se.samverkan.events.decisions.ForwardedDecisionAnswered;
import se.samverkan.events.decisions.MatterClosed;
import se.samverkan.events.decisions.MatterMerged;
import se.samverkan.events.decisions.MatterPutForward;
import se.samverkan.events.decisions.MatterTakenUp;
import se.samverkan.events.decisions.MatterWithdrawn;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.AgendaItemConclusionCorrected;
import se.samverkan.events.meetings.AgendaItemCorrected;
import se.samverkan.events.meetings.AgendaItemOriginRecorded;
import se.samverkan.events.meetings.AgendaItemRemoved;
import se.samverkan.events.meetings.AgendaItemTabled;
import se.samverkan.events.meetings.AgendaOpened;
import se.samverkan.events.meetings.MeetingCalled;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.events.meetings.MeetingOpened;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.platform.automations.Automation;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.RecordedEvent;

/**
 * Fills the agenda of a meeting once it is opened, and goes on doing so until the meeting begins:
 * with the standing items of the body, with what was tabled and with what was put forward. What
 * waits comes onto one agenda; when that meeting does not take place, it waits again.
 */
@Component
public class WhenAgendaOpenedThenBuildAgenda implements Automation {

  @Override
  public Set<Class<?>> documentTypes() {
    return Set.of(ComingAgendas.class, KnownAgenda.class, TakenMatter.class);
  }

  @Override
  public Set<Class<?>> handles() {
    return Set.of(
        StandingItemsSet.class,
        MeetingPlanned.class,
        MeetingCalled.class,
        MeetingMoved.class,
        MeetingCancelled.class,
        MeetingOpened.class,
        MeetingHeld.class,
        AgendaOpened.class,
        AgendaItemAdded.class,
        AgendaItemCorrected.class,
        AgendaItemRemoved.class,
        AgendaItemConcluded.class,
        AgendaItemConclusionCorrected.class,
        AgendaItemTabled.class,
        AgendaItemOriginRecorded.class,
        MatterPutForward.class,
        ForwardedDecisionAnswered.class,
        MatterTakenUp.class,
        MatterMerged.class,
        MatterWithdrawn.class,
        MatterClosed.class);
  }

  @Override
  public List<Object> apply(RecordedEvent event, Documents documents) {
    var kept =
        new KeptAgendas(
            bodyId -> documents.find(ComingAgendas.class, bodyId),
            meetingId -> documents.find(KnownAgenda.class, meetingId),
            matterId -> documents.find(TakenMatter.class, matterId),
            (field, id) -> documents.findBy(ComingAgendas.class, field, id),
            documents::put);
    boolean imported = event.provenance().means().equals("import");
    return new ArrayList<>(
        switch (event.payload()) {
          case AgendaOpened e -> kept.open(e);
          case Object other -> {
            keep(other, kept);
            yield imported ? List.of() : kept.place();
          }
        });
  }

  private static void keep(Object event, KeptAgendas kept) {
    switch (event) {
      case StandingItemsSet e ->
          kept.body(e.bodyId(), body -> body.with(new StandingFrom(e.from(), e.items())));
      case MeetingPlanned e -> kept.expect(e.meetingId(), e.bodyId(), e.date());
      case MeetingCalled e -> kept.expect(e.meetingId(), e.bodyId(), e.date());
      case MeetingMoved e -> moved(e, kept);
      case MeetingCancelled e ->
          over(e.meetingId(), e.bodyId(), e.date(), kept, b -> b.cancelled(e.meetingId()));
      case MeetingHeld e ->
          over(e.meetingId(), e.bodyId(), e.date(), kept, b -> b.held(e.meetingId()));
      case MeetingOpened e ->
          kept.body(e.bodyId(), body -> body.change(e.meetingId(), ComingMeeting::underWay));
      case AgendaItemAdded e -> {
        var item = new KnownAgenda.KnownItem(e.itemId(), e.title(), e.subItems(), null);
        kept.agenda(e.meetingId(), agenda -> agenda.with(item));
      }
      case AgendaItemCorrected e ->
          kept.agenda(
              e.meetingId(),
              agenda -> agenda.change(e.itemId(), item -> item.titled(e.title(), e.subItems())));
      case AgendaItemRemoved e -> new Tabled(kept).removed(e);
      case AgendaItemConcluded e -> new Tabled(kept).concluded(e);
      case AgendaItemConclusionCorrected e -> new Tabled(kept).corrected(e);
      case AgendaItemTabled e -> new Tabled(kept).tabled(e);
      case AgendaItemOriginRecorded e -> new Tabled(kept).stands(e);
      case MatterPutForward e -> new PutForward(kept).putForward(e);
      case ForwardedDecisionAnswered e -> new PutForward(kept).answered(e);
      case MatterTakenUp e -> new PutForward(kept).takenUp(e);
      case MatterMerged e -> new PutForward(kept).merged(e);
      case MatterWithdrawn e -> new PutForward(kept).ended(e.matterId());
      case MatterClosed e -> new PutForward(kept).ended(e.matterId());
      default -> throw new IllegalArgumentException("Not handled: " + event);
    }
  }

  private static void moved(MeetingMoved event, KeptAgendas kept) {
    kept.agenda(event.meetingId(), agenda -> agenda.on(event.date()));
    kept.body(
        event.bodyId(),
        body -> body.change(event.meetingId(), meeting -> meeting.movedTo(event.date())));
  }

  private static void over(
      String meetingId,
      String bodyId,
      LocalDate date,
      KeptAgendas kept,
      UnaryOperator<ComingAgendas> change) {
    kept.know(meetingId, bodyId, date);
    kept.agenda(meetingId, KnownAgenda::ended);
    kept.body(bodyId, change);
  }
}
