package se.samverkan.decisions.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.events.decisions.EffectKind;

class EffectTest {

  private static final List<Chairs> CHAIRS =
      List.of(
          new Chairs(
              2024,
              new OrganisationId("organisation_a"),
              new OrganisationId("organisation_b"),
              null));

  @Test
  void theTargetIsOfTheKindThatTheEffectIsAbout() {
    incomplete("effects.targetId", EffectKind.CANCEL_MEETING, "body_group", List.of(), List.of());
    incomplete("effects.targetId", EffectKind.ELECT_CHAIRS, "meeting_1", List.of(), CHAIRS);
  }

  @Test
  void chairsGoWithTheirElectionAndNothingElse() {
    incomplete("effects.chairs", EffectKind.ELECT_CHAIRS, "body_group", List.of(), List.of());
    incomplete("effects.chairs", EffectKind.CANCEL_MEETING, "meeting_1", List.of(), CHAIRS);
  }

  @Test
  void bodiesGoWithAMeetingPlanOnly() {
    List<BodyId> bodies = List.of(new BodyId("body_group"));
    incomplete("effects.bodyIds", EffectKind.ADOPT_WORK_PLAN, "workplan_1", bodies, List.of());
    Effect adopted = new Effect(EffectKind.ADOPT_MEETING_PLAN, "meetingplan_1", bodies, List.of());
    assertThat(adopted.raw().bodyIds()).containsExactly("body_group");
  }

  private static void incomplete(
      String field, EffectKind kind, String target, List<BodyId> bodies, List<Chairs> chairs) {
    assertThatThrownBy(() -> new Effect(kind, target, bodies, chairs))
        .matches(e -> Refused.as(DecisionsRefusal.EFFECT_INCOMPLETE, field).matches(e));
  }
}
