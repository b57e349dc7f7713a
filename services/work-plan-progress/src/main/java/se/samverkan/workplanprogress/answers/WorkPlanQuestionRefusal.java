package se.samverkan.workplanprogress.answers;

import se.samverkan.platform.refusals.RefusalCode;

/** Why a question about work plans is refused. */
public enum WorkPlanQuestionRefusal implements RefusalCode {
  UNKNOWN_WORK_PLAN,
  UNKNOWN_BODY;

  @Override
  public Kind kind() {
    return Kind.UNKNOWN;
  }
}
