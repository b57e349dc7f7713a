package se.samverkan.decisions.automations;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.decisions.automations.OnAgendas.MARCH;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.matter.OpenMatter;
import se.samverkan.decisions.matter.PutMatterForward;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.DecisionReference;
import se.samverkan.events.decisions.DecisionForwarded;
import se.samverkan.events.decisions.ForwardKind;
import se.samverkan.events.decisions.MatterClosed;
import se.samverkan.events.decisions.MatterMerged;
import se.samverkan.events.decisions.MatterReopened;
import se.samverkan.events.decisions.MatterWithdrawn;
import se.samverkan.platform.ids.TypedId;

@NullMarked
class WhenDecisionForwardedThenPutMatterForwardTest {

  private static final String DERIVED = TypedId.derived("matter", "decision_1");

  private final Answering automation =
      new Answering(new WhenDecisionForwardedThenPutMatterForward());

  @Test
  void theMatterOfTheDecisionIsPutForwardToTheOtherBody() {
    assertThat(automation.to(forwarded("matter_1"))).containsExactly(putForward("matter_1"));
  }

  @Test
  void aDecisionWithoutAMatterOpensTheOneThatIsDerivedFromIt() {
    assertThat(automation.to(forwarded(null)))
        .containsExactly(open(), putForward(DERIVED))
        .isEqualTo(automation.to(forwarded(null)));
  }

  @Test
  void aMatterThatBecameAPartOfAnotherIsPutForwardAsThat() {
    automation.after(
        new MatterMerged("matter_1", "matter_2", "samma"),
        new MatterMerged("matter_2", "matter_3", "samma"));
    assertThat(automation.to(forwarded("matter_1"))).containsExactly(putForward("matter_3"));
  }

  @Test
  void aMatterThatIsNoLongerFollowedGivesWayToANewOne() {
    automation.after(new MatterClosed("matter_1", MARCH, null, null));
    assertThat(automation.to(forwarded("matter_1"))).containsExactly(open(), putForward(DERIVED));
    automation.after(new MatterReopened("matter_1", MARCH, "ny fråga"));
    assertThat(automation.to(forwarded("matter_1"))).containsExactly(putForward("matter_1"));
    automation.after(new MatterWithdrawn("matter_1", MARCH, null, "inaktuell"));
    assertThat(automation.to(forwarded("matter_1"))).containsExactly(open(), putForward(DERIVED));
  }

  @Test
  void mattersThatWereMergedInACircleGiveWayToANewOne() {
    automation.after(
        new MatterMerged("matter_1", "matter_2", "samma"),
        new MatterMerged("matter_2", "matter_1", "samma"));
    assertThat(automation.to(forwarded("matter_1"))).containsExactly(open(), putForward(DERIVED));
  }

  private static DecisionForwarded forwarded(@Nullable String matterId) {
    return new DecisionForwarded(
        "decision_1",
        "body_group",
        "body_committee",
        ForwardKind.RECOMMENDED,
        matterId,
        "Mötesplan",
        "att anta mötesplanen",
        null,
        MARCH);
  }

  private static OpenMatter open() {
    return new OpenMatter(new MatterId(DERIVED), new BodyId("body_group"), "Mötesplan", MARCH);
  }

  private static PutMatterForward putForward(String matterId) {
    return new PutMatterForward(
        new MatterId(matterId),
        new BodyId("body_committee"),
        new BodyId("body_group"),
        null,
        null,
        "Mötesplan",
        "att anta mötesplanen",
        false,
        null,
        new DecisionReference("decision_1"),
        MARCH);
  }
}
