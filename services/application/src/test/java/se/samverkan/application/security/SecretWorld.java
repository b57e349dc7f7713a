package se.samverkan.application.security;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.AssignmentGiven;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.events.bodies.OrganisationRegistered;
import se.samverkan.events.decisions.DecisionForwarded;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.decisions.ForwardKind;
import se.samverkan.events.decisions.MatterOpened;
import se.samverkan.events.decisions.MatterTakenUp;
import se.samverkan.events.decisions.PositionsAskedFor;
import se.samverkan.events.decisions.ProposalKind;
import se.samverkan.events.decisions.ProposalMade;
import se.samverkan.events.decisions.Proposer;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.AgendaItemMadeConfidential;
import se.samverkan.events.meetings.AgendaItemOriginRecorded;
import se.samverkan.events.meetings.AgendaItemTabled;
import se.samverkan.events.meetings.GuestInvited;
import se.samverkan.events.meetings.ItemOrigin;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.events.meetings.MinutesDrafted;
import se.samverkan.events.meetings.MinutesPublished;
import se.samverkan.events.meetings.OriginKind;
import se.samverkan.events.meetings.PaperAttached;
import se.samverkan.events.meetings.PaperMadeConfidential;
import se.samverkan.events.meetings.StoredFile;

/** A meeting with one item, and one paper, of which every text holds one word. */
final class SecretWorld {

  /** Stands in every text of what is confidential, and nowhere else. */
  static final String SECRET = "Hemligkvarn";

  static final String OPEN = "Landsvägar";
  static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static final String GROUND = "OSL 19 kap. 3 §";

  final String key = UUID.randomUUID().toString();
  final String group = id("body");
  final String committee = id("body_c");
  final String organisation = id("organisation");
  final String meeting = id("meeting");
  final String nextMeeting = id("meeting_next");
  final String meetingOfCommittee = id("meeting_c");
  final String item = id("item_secret");
  final String openItem = id("item_open");
  final String matter = id("matter_secret");
  final String openMatter = id("matter_open");
  final String decision = id("decision_secret");
  final String openDecision = id("decision_open");
  final String positions = id("positions_secret");
  final String assignment = id("assignment_secret");
  final String openAssignment = id("assignment_open");
  final StoredFile file;

  SecretWorld(StoredFile file) {
    this.file = file;
  }

  /** What happened, before anything was marked. */
  Object[] before() {
    return Stream.of(bodies(), agenda(), proceedings(), afterwards())
        .flatMap(List::stream)
        .toArray();
  }

  Object[] marks() {
    return new Object[] {
      new AgendaItemMadeConfidential(meeting, group, item, GROUND),
      new PaperMadeConfidential(meeting, group, id("paper_alone"), GROUND)
    };
  }

  private List<Object> bodies() {
    BodyKind kind = BodyKind.values()[0];
    return List.of(
        new BodyEstablished(group, "Gruppen " + key, kind, BodyProfile.INFORMAL),
        new BodyEstablished(committee, "Kommittén " + key, kind, BodyProfile.INFORMAL),
        new OrganisationRegistered(organisation, "Ekmarken", OrganisationKind.MUNICIPALITY),
        new MemberAdmitted(group, organisation, DAY.minusYears(1)));
  }

  private List<Object> agenda() {
    return List.of(
        new MeetingPlanned(meeting, group, DAY, null, null, null, null),
        new MatterOpened(matter, group, SECRET + " ärende", DAY),
        new MatterOpened(openMatter, group, OPEN + " ärende", DAY),
        item(meeting, openItem, "1", OPEN),
        item(meeting, item, "2", SECRET + " punkt"),
        because(meeting, group, item, OriginKind.PUT_FORWARD, null, null, matter),
        taken(matter, item, SECRET),
        taken(openMatter, item, SECRET),
        taken(openMatter, openItem, OPEN),
        paper("paper_of_item", item),
        paper("paper_alone", openItem),
        new GuestInvited(
            meeting,
            id("guest"),
            null,
            organisation,
            SECRET + " besök",
            List.of(item),
            null,
            null,
            DAY));
  }

  private List<Object> proceedings() {
    return List.of(
        new MeetingHeld(meeting, group, DAY, null, null, null, List.of(), null),
        new AgendaItemConcluded(meeting, item, ItemOutcome.DECIDED, SECRET + " sades"),
        new ProposalMade(
            decision,
            group,
            meeting,
            item,
            id("proposal"),
            ProposalKind.APPROVE,
            null,
            SECRET + " förslag",
            List.of(new Proposer(null, organisation)),
            DAY),
        decided(decision, item, matter, SECRET + " beslut"),
        decided(openDecision, openItem, openMatter, OPEN + " beslut"),
        given(assignment, item, decision, SECRET + " uppdrag"),
        given(openAssignment, openItem, openDecision, OPEN + " uppdrag"),
        new AgendaItemTabled(meeting, group, item, matter, null, SECRET + " tid"));
  }

  private List<Object> afterwards() {
    return List.of(
        new PositionsAskedFor(
            positions,
            decision,
            group,
            matter,
            SECRET + " fråga",
            List.of(organisation),
            false,
            false,
            null,
            DAY),
        new DecisionForwarded(
            decision,
            group,
            committee,
            ForwardKind.FORWARDED,
            matter,
            SECRET + " vidare",
            SECRET + " text",
            null,
            DAY),
        new MeetingPlanned(nextMeeting, group, DAY.plusDays(30), null, null, null, null),
        item(nextMeeting, id("item_again"), "1", SECRET + " igen"),
        because(nextMeeting, group, id("item_again"), OriginKind.TABLED, meeting, null, matter),
        new MeetingPlanned(meetingOfCommittee, committee, DAY.plusDays(40), null, null, null, null),
        item(meetingOfCommittee, id("item_c"), "1", SECRET + " hos kommittén"),
        because(
            meetingOfCommittee,
            committee,
            id("item_c"),
            OriginKind.FORWARDED,
            null,
            decision,
            null),
        new MinutesDrafted(meeting, 1, SECRET + " protokoll", "a".repeat(64), DAY, null),
        new MinutesPublished(meeting, "a".repeat(64), DAY.plusDays(3)));
  }

  private static AgendaItemAdded item(String meeting, String item, String number, String title) {
    return new AgendaItemAdded(meeting, item, number, title, List.of(title + " del"));
  }

  private AgendaItemOriginRecorded because(
      String of,
      String body,
      String which,
      OriginKind kind,
      @Nullable String tabledAt,
      @Nullable String forwarded,
      @Nullable String matterId) {
    return new AgendaItemOriginRecorded(
        of,
        body,
        which,
        new ItemOrigin(kind, tabledAt, tabledAt == null ? null : item, matterId, forwarded),
        matterId);
  }

  private MatterTakenUp taken(String matterId, String itemId, String title) {
    return new MatterTakenUp(matterId, group, meeting, itemId, "1", title, DAY);
  }

  private PaperAttached paper(String name, String itemId) {
    return new PaperAttached(meeting, id(name), itemId, SECRET + " underlag", file, DAY);
  }

  private DecisionRecorded decided(String id, String itemId, String matterId, String text) {
    return new DecisionRecorded(
        id, group, meeting, itemId, "1", matterId, null, text, DecisionOutcome.APPROVED, DAY);
  }

  private AssignmentGiven given(String id, String itemId, String decisionId, String task) {
    return new AssignmentGiven(
        id,
        group,
        meeting,
        itemId,
        "1",
        decisionId,
        List.of(new Assignee(AssigneeKind.ORGANISATION, organisation)),
        List.of(),
        task,
        null,
        true,
        DAY);
  }

  private String id(String kind) {
    String type = kind.replaceFirst("_.*", "");
    return type + "_" + key.substring(0, 18) + kind.substring(type.length()).replace('_', '-');
  }
}
