package se.samverkan.decisions.matter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.DecisionReference;
import se.samverkan.decisions.references.ItemId;
import se.samverkan.decisions.references.MeetingId;
import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.events.decisions.MatterClosed;
import se.samverkan.events.decisions.MatterDecisionNeeded;
import se.samverkan.events.decisions.MatterMerged;
import se.samverkan.events.decisions.MatterOpened;
import se.samverkan.events.decisions.MatterWithdrawn;

/** The matter that the tests are about: the regional plan. */
final class Matters {

  static final MatterId ID = new MatterId("matter_1");
  static final BodyId GROUP = new BodyId("body_group");
  static final MeetingId MEETING = new MeetingId("meeting_1");
  static final ItemId ITEM = new ItemId("item_7");
  static final DecisionReference DECISION = new DecisionReference("decision_1");
  static final LocalDate DAY = LocalDate.of(2024, 11, 8);
  static final MatterOpened OPENED = new MatterOpened("matter_1", "body_group", "Regionplan", DAY);
  static final MatterClosed CLOSED = new MatterClosed("matter_1", DAY, "decision_1", null);
  static final MatterWithdrawn WITHDRAWN =
      new MatterWithdrawn("matter_1", DAY, "decision_1", "behövs inte");
  static final MatterMerged MERGED = new MatterMerged("matter_1", "matter_2", "samma fråga");

  private Matters() {}

  static PutMatterForward putForward(String title) {
    return new PutMatterForward(
        ID,
        GROUP,
        null,
        null,
        new OrganisationId("organisation_a"),
        title,
        null,
        true,
        null,
        null,
        DAY);
  }

  static NeedMatterDecision need(String bodyId, String question, LocalDate by) {
    return new NeedMatterDecision(ID, new NeedId("need_1"), new BodyId(bodyId), question, by, null);
  }

  static MatterDecisionNeeded needed(@Nullable LocalDate previous, LocalDate by) {
    return new MatterDecisionNeeded(
        "matter_1", "need_1", "body_group", "Vem betalar?", previous, by, null);
  }
}
