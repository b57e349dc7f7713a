package se.samverkan.decisions;

import se.samverkan.platform.refusals.RefusalCode;

/** Why a command on matters or decisions is refused. */
public enum DecisionsRefusal implements RefusalCode {
  MATTER_ALREADY_OPENED_WITH_OTHER_CONTENT,
  DECISION_ALREADY_RECORDED_WITH_OTHER_CONTENT,
  DECISION_STRUCK,
  DECISION_ALREADY_STRUCK_FOR_ANOTHER_REASON;

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
