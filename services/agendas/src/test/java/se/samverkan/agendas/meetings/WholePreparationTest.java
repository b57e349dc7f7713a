package se.samverkan.agendas.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.samverkan.agendas.agenda.Events.BODY;
import static se.samverkan.agendas.agenda.Events.EKMARKEN;
import static se.samverkan.agendas.agenda.Events.EVA;
import static se.samverkan.agendas.agenda.Events.MARCH_1;
import static se.samverkan.agendas.agenda.Events.MARCH_8;
import static se.samverkan.agendas.agenda.Events.MEETING;
import static se.samverkan.agendas.agenda.Events.NINE;
import static se.samverkan.agendas.agenda.Events.NOON;
import static se.samverkan.agendas.agenda.Events.ULF;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.agenda.Events;
import se.samverkan.agendas.agenda.MeetingState;
import se.samverkan.agendas.agenda.Replaced;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.AgendaItemMarkedIfTimeAllows;
import se.samverkan.events.meetings.AgendaItemOriginRecorded;
import se.samverkan.events.meetings.AgendaItemTabled;
import se.samverkan.events.meetings.AgendaItemWithdrawn;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendeeArrived;
import se.samverkan.events.meetings.AttendeeLeft;
import se.samverkan.events.meetings.GuestInvited;
import se.samverkan.events.meetings.GuestTimeAgreed;
import se.samverkan.events.meetings.GuestWithdrawn;
import se.samverkan.events.meetings.ItemOrigin;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.MeetingClosed;
import se.samverkan.events.meetings.MeetingOpened;
import se.samverkan.events.meetings.OriginKind;
import se.samverkan.events.meetings.PaperAttached;
import se.samverkan.events.meetings.PaperReplaced;
import se.samverkan.events.meetings.PaperWithdrawn;
import se.samverkan.events.meetings.SubItemConcluded;
import se.samverkan.events.meetings.SubItemConclusionCorrected;

class WholePreparationTest extends PreparedMeeting {

  @Test
  void papersStandUnderTheirItemWithWhatTheyWereBefore() {
    history.after(
        new PaperAttached(MEETING, "paper_1", "item_2", "Budget", DRAFT, MARCH_1),
        new PaperReplaced(MEETING, "paper_1", DRAFT, FINAL, MARCH_8, "ny siffra"),
        new PaperAttached(MEETING, "paper_2", null, "Kallelse", DRAFT, MARCH_1),
        new PaperWithdrawn(MEETING, "paper_2", MARCH_8, "fel fil"));

    PaperShown paper = item(1).papers().getFirst();
    assertThat(paper.file())
        .isEqualTo(
            new PaperShown.FileShown(
                "budget.pdf", "application/pdf", 20, HASH, "/api/files/" + HASH));
    assertThat(paper.replaced())
        .extracting(former -> former.file().name(), PaperShown.Former::reason)
        .containsExactly(tuple("utkast.pdf", "ny siffra"));
    assertThat(shown().papers())
        .extracting(PaperShown::title, PaperShown::withdrawnOn, PaperShown::withdrawnReason)
        .containsExactly(tuple("Kallelse", MARCH_8, "fel fil"));
  }

  @Test
  void guestsComeAtTheAgreedTime() {
    history.after(
        new GuestInvited(
            MEETING, "guest_1", EVA, EKMARKEN, "föredrar", List.of(), null, null, MARCH_1),
        new GuestTimeAgreed(MEETING, "guest_1", List.of("item_2"), null, null, NINE, NOON, MARCH_8),
        new GuestInvited(MEETING, "guest_2", null, EKMARKEN, null, List.of(), null, null, MARCH_1),
        new GuestWithdrawn(MEETING, "guest_2", MARCH_8, "förhinder"));

    GuestShown guest = shown().guests().get(0);
    assertThat(guest.person()).isEqualTo(new Named(EVA, "Eva Ek"));
    assertThat(guest.items()).containsExactly("2");
    assertThat(guest.from()).isEqualTo(NINE);
    assertThat(guest.agreedOn()).isEqualTo(MARCH_8);
    assertThat(shown().guests().get(1).withdrawnReason()).isEqualTo("förhinder");
  }

  @Test
  void anItemSaysWhereItComesFromAndWhereItGoes() {
    history.after(
        new AgendaItemOriginRecorded(
            MEETING,
            BODY,
            "item_2",
            new ItemOrigin(OriginKind.TABLED, "meeting_0", "item_0", null, null),
            "matter_1"),
        new AgendaItemMarkedIfTimeAllows(MEETING, "item_2", true),
        new AgendaItemTabled(MEETING, BODY, "item_2", "matter_1", null, "underlag saknas"),
        new AgendaItemConcluded(MEETING, "item_2", ItemOutcome.TABLED, null),
        new AgendaItemWithdrawn(MEETING, BODY, "item_1", null, "decision_9", "överspelad"),
        new AgendaItemConcluded(MEETING, "item_1", ItemOutcome.WITHDRAWN, null));

    ItemWithOutcome budget = item(1);
    assertThat(budget.ifTimeAllows()).isTrue();
    assertThat(budget.history().matter()).isEqualTo(new Named("matter_1", "Budget 2025"));
    assertThat(budget.history().origin())
        .isEqualTo(
            new ItemHistory.Origin(
                OriginKind.TABLED,
                new MeetingReference(
                    "meeting_0", new Named(BODY, "Gruppen"), MARCH_1.minusMonths(1)),
                "item_0",
                null,
                null));
    assertThat(budget.history().tabled())
        .isEqualTo(new ItemHistory.Tabled(null, "underlag saknas"));
    assertThat(item(0).history().withdrawn())
        .isEqualTo(new ItemHistory.Withdrawn(new Named("decision_9", "decision_9"), "överspelad"));
  }

  @Test
  void whatCameOfSubItemsIsSaidLineByLine() {
    history.after(
        new SubItemConcluded(MEETING, "item_1", "Sandvik", ItemOutcome.TABLED, null),
        new SubItemConclusionCorrected(
            MEETING, "item_1", "Sandvik", ItemOutcome.NOTHING_TO_REPORT, "inget", "fel"));

    List<SubItemShown> lines = item(0).subItemOutcomes();
    assertThat(lines)
        .extracting(SubItemShown::title, SubItemShown::outcome, SubItemShown::text)
        .containsExactly(
            tuple("Ekmarken", null, null),
            tuple("Sandvik", ItemOutcome.NOTHING_TO_REPORT, "inget"));
    assertThat(lines.get(1).corrections().getFirst().replaced())
        .contains(new Replaced("outcome", List.of("TABLED")));
  }

  @Test
  void whoComesAndGoesIsSaidInOrder() {
    history.after(
        new MeetingOpened(MEETING, BODY, MARCH_1, NINE, ULF, null),
        new AttendeeArrived(
            MEETING, EVA, EKMARKEN, AttendanceCapacity.MEMBER, null, true, NINE, null));
    assertThat(shown().meeting().state()).isEqualTo(MeetingState.OPEN);
    assertThat(shown().presiding().getFirst().person().name()).isEqualTo("Ulf Alm");

    history.after(
        new AttendeeLeft(MEETING, EVA, NOON, "item_2", "tåg"),
        new MeetingClosed(MEETING, BODY, MARCH_1, NOON),
        Events.held(MARCH_1));
    assertThat(shown().session().openedAt()).isEqualTo(NINE);
    assertThat(shown().session().closedAt()).isEqualTo(NOON);
    assertThat(shown().session().comings())
        .extracting(
            coming -> coming.person().name(),
            SessionShown.ComingShown::arrived,
            SessionShown.ComingShown::beforeItem)
        .containsExactly(tuple("Eva Ek", true, null), tuple("Eva Ek", false, "2"));
    assertThat(shown().meeting().state()).isEqualTo(MeetingState.HELD);
  }
}
