package se.samverkan.decisionregister.register;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.decisionregister.register.Events.COMMITTEE;
import static se.samverkan.decisionregister.register.Events.GROUP;
import static se.samverkan.decisionregister.register.Events.MARCH_1;
import static se.samverkan.decisionregister.register.Events.MATTER;
import static se.samverkan.decisionregister.register.Events.OCTOBER_4;
import static se.samverkan.decisionregister.register.Events.SPRING;

import org.junit.jupiter.api.Test;
import se.samverkan.decisionregister.History;
import se.samverkan.decisionregister.register.Happening.Kind;
import se.samverkan.events.decisions.MatterClosed;
import se.samverkan.events.decisions.MatterMerged;
import se.samverkan.events.decisions.MatterPutForward;
import se.samverkan.events.decisions.MatterRenamed;
import se.samverkan.events.decisions.MatterReopened;
import se.samverkan.events.decisions.MatterReturned;
import se.samverkan.events.decisions.MatterTabled;

class WhatHappensToAMatterTest {

  private final History history = new History(new DecisionRegisterReadModel());

  @Test
  void itIsPutForwardPutOffAndComesBack() {
    history.after(
        Events.opened(),
        new MatterPutForward(
            MATTER, COMMITTEE, GROUP, null, null, "Plan", null, false, null, null, MARCH_1),
        new MatterTabled(MATTER, GROUP, SPRING, "item_2", null, MARCH_1, "underlag saknas"),
        new MatterReturned(MATTER, GROUP, "meeting_autumn", "item_3", OCTOBER_4));
    assertThat(matter().happenings())
        .extracting(Happening::kind)
        .containsExactly(Kind.PUT_FORWARD, Kind.TABLED, Kind.RETURNED);
    assertThat(matter().state()).isEqualTo(MatterState.OPEN);
  }

  @Test
  void itsStateFollowsItsEnd() {
    history.after(Events.opened(), new MatterClosed(MATTER, MARCH_1, null, null));
    assertThat(matter().state()).isEqualTo(MatterState.CLOSED);
    history.after(new MatterReopened(MATTER, OCTOBER_4, "ny fråga"));
    assertThat(matter().state()).isEqualTo(MatterState.OPEN);
    history.after(new MatterMerged(MATTER, "matter_other", "samma"));
    assertThat(matter().state()).isEqualTo(MatterState.MERGED);
  }

  @Test
  void anotherTitleIsFoundBesideTheEarlierOne() {
    history.after(
        Events.opened(), new MatterRenamed(MATTER, "Mötesplan 2025", "Kalender", "kortare"));
    assertThat(matter().title()).isEqualTo("Kalender");
    assertThat(matter().searched()).contains("mötesplan 2025", "kalender");
  }

  @Test
  void anEarlierTitleIsStillFoundAfterTheMatterWasTakenUpAgain() {
    history.after(
        Events.opened(),
        new MatterRenamed(MATTER, "Mötesplan 2025", "Kalender", "kortare"),
        Events.takenUp(SPRING, GROUP, "item_2", "Datum", OCTOBER_4));
    assertThat(matter().searched()).isEqualTo("kalender\nmötesplan 2025");
    assertThat(matter().earlierTitles()).containsExactly("Mötesplan 2025");
  }

  @Test
  void theBodyThatItWasPutForwardToHasToDoWithIt() {
    history.after(
        Events.opened(),
        new MatterPutForward(
            MATTER, COMMITTEE, GROUP, null, null, "Plan", null, false, null, null, MARCH_1),
        Events.takenUp(SPRING, GROUP, "item_2", "Datum", OCTOBER_4));
    assertThat(matter().bodyIds()).containsExactly(GROUP, COMMITTEE);
  }

  private Matter matter() {
    return history.the(Matter.class, MATTER);
  }
}
