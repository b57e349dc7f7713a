package se.samverkan.workplans.workplan;

import static se.samverkan.workplans.workplan.Plans.APPENDIX;
import static se.samverkan.workplans.workplan.Plans.ATTACHED;
import static se.samverkan.workplans.workplan.Plans.BEGUN_ON;
import static se.samverkan.workplans.workplan.Plans.ID;
import static se.samverkan.workplans.workplan.Plans.LATER;
import static se.samverkan.workplans.workplan.Plans.PLAN;
import static se.samverkan.workplans.workplan.Plans.drafted;

import org.junit.jupiter.api.Test;
import se.samverkan.events.workplans.AppendixRemoved;
import se.samverkan.workplans.Refused;
import se.samverkan.workplans.WorkPlansRefusal;

class RemoveAppendixTest {

  @Test
  void anAppendixIsRemovedWithAReason() {
    drafted(ATTACHED)
        .when(new RemoveAppendix(PLAN, APPENDIX, LATER, "fel fil"))
        .expectEvents(new AppendixRemoved(ID, APPENDIX.value(), LATER, "fel fil"));
  }

  @Test
  void removingItAgainChangesNothing() {
    drafted(ATTACHED, new AppendixRemoved(ID, APPENDIX.value(), LATER, "fel fil"))
        .when(new RemoveAppendix(PLAN, APPENDIX, LATER, "fel fil"))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void itIsNotRemovedBeforeItWasAttached() {
    drafted(ATTACHED)
        .when(new RemoveAppendix(PLAN, APPENDIX, BEGUN_ON, "fel fil"))
        .expectException(Refused.as(WorkPlansRefusal.DAY_BEFORE_WHAT_IT_FOLLOWS, "removedOn"))
        .expectNoEvents();
  }

  @Test
  void anUnknownOneIsRefused() {
    drafted()
        .when(new RemoveAppendix(PLAN, APPENDIX, LATER, "fel fil"))
        .expectException(Refused.as(WorkPlansRefusal.UNKNOWN_APPENDIX, "appendixId"))
        .expectNoEvents();
  }
}
