package se.samverkan.decisionregister.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisionregister.register.Happening.Kind;
import se.samverkan.events.decisions.MatterClosed;
import se.samverkan.events.decisions.MatterDecisionNeedMet;
import se.samverkan.events.decisions.MatterDecisionNeeded;
import se.samverkan.events.decisions.MatterEvent;
import se.samverkan.events.decisions.MatterMerged;
import se.samverkan.events.decisions.MatterOpened;
import se.samverkan.events.decisions.MatterPutForward;
import se.samverkan.events.decisions.MatterRenamed;
import se.samverkan.events.decisions.MatterReopened;
import se.samverkan.events.decisions.MatterReturned;
import se.samverkan.events.decisions.MatterTabled;
import se.samverkan.events.decisions.MatterTakenUp;
import se.samverkan.events.decisions.MatterWithdrawn;
import se.samverkan.platform.readmodels.Documents;

/** What the events of a matter do to the register. */
record MatterChanges(Documents documents, Recorded by) {

  void apply(MatterEvent event) {
    if (event instanceof MatterOpened opened) {
      documents.put(Matter.of(opened, by));
    } else {
      documents.change(Matter.class, event.matterId(), matter -> after(matter, event));
      needs(event);
    }
  }

  private void needs(MatterEvent event) {
    switch (event) {
      case MatterDecisionNeeded e -> documents.put(MatterNeed.of(e));
      case MatterDecisionNeedMet e ->
          documents.change(
              MatterNeed.class, MatterNeed.id(e.matterId(), e.needId()), need -> need.met(e));
      case MatterClosed _, MatterWithdrawn _ -> followed(event.matterId(), false);
      case MatterReopened _ -> followed(event.matterId(), true);
      default -> {}
    }
  }

  private void followed(String matterId, boolean still) {
    documents
        .findBy(MatterNeed.class, "matterId", matterId)
        .forEach(need -> documents.put(need.followed(still)));
  }

  private Matter after(Matter matter, MatterEvent event) {
    return switch (event) {
      case MatterOpened _ -> matter;
      case MatterTakenUp e -> matter.takenUp(TakenUp.of(e, by));
      case MatterRenamed e ->
          matter.renamed(e.title()).with(of(Kind.RENAMED, null, null, null, null, e.reason()));
      case MatterPutForward e ->
          matter.with(
              of(
                  Kind.PUT_FORWARD,
                  e.putForwardOn(),
                  e.toBodyId(),
                  e.meetingId(),
                  e.decisionId(),
                  e.title()));
      case MatterTabled e ->
          matter.with(of(Kind.TABLED, e.tabledOn(), e.bodyId(), e.meetingId(), null, e.reason()));
      case MatterReturned e ->
          matter.with(of(Kind.RETURNED, e.meetingDate(), e.bodyId(), e.meetingId(), null, null));
      case MatterDecisionNeeded e ->
          matter.with(of(Kind.DECISION_NEEDED, e.neededBy(), e.bodyId(), null, null, e.question()));
      case MatterDecisionNeedMet e ->
          matter.with(of(Kind.NEED_MET, e.metOn(), null, null, e.decisionId(), null));
      case MatterWithdrawn e ->
          matter
              .in(MatterState.WITHDRAWN)
              .with(of(Kind.WITHDRAWN, e.withdrawnOn(), null, null, e.decisionId(), e.reason()));
      case MatterClosed e ->
          matter
              .in(MatterState.CLOSED)
              .with(of(Kind.CLOSED, e.closedOn(), null, null, e.decisionId(), e.note()));
      case MatterReopened e ->
          matter
              .in(MatterState.OPEN)
              .with(of(Kind.REOPENED, e.reopenedOn(), null, null, null, e.reason()));
      case MatterMerged e ->
          matter
              .mergedInto(e.intoMatterId())
              .with(
                  new Happening(
                      Kind.MERGED, null, null, null, null, e.intoMatterId(), e.reason(), by));
    };
  }

  private Happening of(
      Kind kind,
      @Nullable LocalDate on,
      @Nullable String bodyId,
      @Nullable String meetingId,
      @Nullable String decisionId,
      @Nullable String text) {
    return new Happening(kind, on, bodyId, meetingId, decisionId, null, text, by);
  }
}
