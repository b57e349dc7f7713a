package se.samverkan.decisions.matter;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static se.samverkan.decisions.matter.Matters.CLOSED;
import static se.samverkan.decisions.matter.Matters.DAY;
import static se.samverkan.decisions.matter.Matters.DECISION;
import static se.samverkan.decisions.matter.Matters.GROUP;
import static se.samverkan.decisions.matter.Matters.ID;
import static se.samverkan.decisions.matter.Matters.MERGED;
import static se.samverkan.decisions.matter.Matters.OPENED;
import static se.samverkan.decisions.matter.Matters.WITHDRAWN;
import static se.samverkan.decisions.matter.Matters.need;
import static se.samverkan.decisions.matter.Matters.needed;
import static se.samverkan.decisions.matter.Matters.putForward;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;
import se.samverkan.events.decisions.MatterDecisionNeedMet;
import se.samverkan.events.decisions.MatterEvent;

/** Those on decisions are met by the test beside the decisions. */
class MatterRefusalsTest {

  private static final NeedId NEED = new NeedId("need_1");

  @ParameterizedTest
  @EnumSource(
      mode = Mode.MATCH_ANY,
      names = {"MATTER_.*|PUT_FORWARD_.*|NEED_.*|UNKNOWN_NEED"})
  void everyRefusalIsOneThatSomeCommandMeets(DecisionsRefusal code) {
    switch (code) {
      case MATTER_ALREADY_OPENED_WITH_OTHER_CONTENT ->
          meets(code, "title", new OpenMatter(ID, GROUP, "Annat", DAY), OPENED);
      case MATTER_CLOSED -> meets(code, "matterId", putForward("Plan"), OPENED, CLOSED);
      case MATTER_WITHDRAWN -> meets(code, "matterId", putForward("Plan"), OPENED, WITHDRAWN);
      case MATTER_MERGED -> meets(code, "matterId", putForward("Plan"), OPENED, MERGED);
      case MATTER_MERGED_INTO_ITSELF ->
          cannotBeSaid(code, "intoMatterId", () -> new MergeMatter(ID, ID, "samma"));
      case PUT_FORWARD_BY_NOBODY ->
          cannotBeSaid(
              code,
              "fromBodyId",
              () ->
                  new PutMatterForward(
                      ID, GROUP, null, null, null, "Plan", null, false, null, null, DAY));
      case NEED_ALREADY_STATED_WITH_OTHER_CONTENT ->
          meets(
              code, "question", need("body_group", "Något annat?", DAY), OPENED, needed(null, DAY));
      case NEED_ALREADY_MET ->
          meets(
              code,
              "needId",
              need("body_group", "Vem betalar?", DAY.plusDays(1)),
              OPENED,
              needed(null, DAY),
              new MatterDecisionNeedMet("matter_1", "need_1", "decision_1", DAY));
      case UNKNOWN_NEED ->
          meets(code, "needId", new MeetMatterDecisionNeed(ID, NEED, DECISION, DAY), OPENED);
      default -> fail("No command meets " + code);
    }
  }

  private static void meets(
      DecisionsRefusal code, String field, MatterCommand command, MatterEvent... history) {
    new AggregateTestFixture<>(Matter.class)
        .given((Object[]) history)
        .when(command)
        .expectException(Refused.as(code, field))
        .expectNoEvents();
  }

  private static void cannotBeSaid(DecisionsRefusal code, String field, Runnable command) {
    assertThatThrownBy(command::run).matches(e -> Refused.as(code, field).matches(e));
  }
}
