package se.samverkan.workplans.workplan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.workplans.workplan.Plans.APPENDIX;
import static se.samverkan.workplans.workplan.Plans.ATTACHED;
import static se.samverkan.workplans.workplan.Plans.HASH;
import static se.samverkan.workplans.workplan.Plans.PLAN;
import static se.samverkan.workplans.workplan.Plans.PROPOSED_ON;
import static se.samverkan.workplans.workplan.Plans.drafted;

import org.junit.jupiter.api.Test;
import se.samverkan.workplans.Refused;
import se.samverkan.workplans.WorkPlansRefusal;

class AttachAppendixTest {

  @Test
  void aStoredFileIsAttached() {
    drafted()
        .when(
            new AttachAppendix(
                PLAN,
                APPENDIX,
                "Budget",
                new AppendixFile("budget.pdf", "application/pdf", 1_000, HASH),
                PROPOSED_ON))
        .expectEvents(ATTACHED);
  }

  @Test
  void attachingItAgainChangesNothing() {
    drafted(ATTACHED)
        .when(
            new AttachAppendix(
                PLAN,
                APPENDIX,
                "Budget",
                new AppendixFile("budget.pdf", "application/pdf", 1_000, HASH),
                PROPOSED_ON))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void theSameIdWithAnotherTitleIsRefused() {
    drafted(ATTACHED)
        .when(
            new AttachAppendix(
                PLAN,
                APPENDIX,
                "Annat",
                new AppendixFile("budget.pdf", "application/pdf", 1_000, HASH),
                PROPOSED_ON))
        .expectException(
            Refused.as(WorkPlansRefusal.APPENDIX_ALREADY_ATTACHED_WITH_OTHER_CONTENT, "appendixId"))
        .expectNoEvents();
  }

  @Test
  void theFileIsOneThatCanBeStored() {
    assertThatThrownBy(() -> new AppendixFile("../budget.pdf", "application/pdf", 1_000, HASH))
        .matches(Refused.as(WorkPlansRefusal.APPENDIX_NAME_HAS_A_PATH, "name")::matches);
    assertThatThrownBy(() -> new AppendixFile("budget.pdf", "application/x-sh", 1_000, HASH))
        .matches(Refused.as(WorkPlansRefusal.APPENDIX_TYPE_NOT_ALLOWED, "mediaType")::matches);
    assertThatThrownBy(() -> new AppendixFile("budget.pdf", "application/pdf", 0, HASH))
        .matches(Refused.as(WorkPlansRefusal.APPENDIX_EMPTY, "size")::matches);
    assertThatThrownBy(() -> new AppendixFile("budget.pdf", "application/pdf", 1_000, "ABC"))
        .matches(Refused.as(WorkPlansRefusal.APPENDIX_HASH_MALFORMED, "sha256")::matches);
  }
}
