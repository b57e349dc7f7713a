package se.samverkan.application.pages;

import se.samverkan.agendas.Named;
import se.samverkan.agendas.meetings.ItemWithOutcome;
import se.samverkan.agendas.meetings.MeetingAgenda;
import se.samverkan.agendas.meetings.MeetingSummary;
import se.samverkan.decisions.decision.DecisionId;
import se.samverkan.decisions.decision.RecordDecision;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.ItemId;
import se.samverkan.decisions.references.MeetingId;
import se.samverkan.events.decisions.DecisionOutcome;

/** The command by which a decision is noted as it is taken. */
record DecisionNoted(MeetingAgenda agenda, Form form) {

  RecordDecision command() {
    ItemWithOutcome item = MeetingItems.of(agenda, form);
    MeetingSummary meeting = agenda.meeting();
    Named matter = item.history().matter();
    return new RecordDecision(
        new DecisionId("decision_" + form.text(MeetingBefore.KEY)),
        new BodyId(meeting.body().id()),
        new MeetingId(meeting.id()),
        new ItemId(item.id()),
        item.number(),
        matter == null ? null : new MatterId(matter.id()),
        form.orNull("number"),
        form.text("text"),
        form.one("outcome", DecisionOutcome.class),
        meeting.date());
  }
}
