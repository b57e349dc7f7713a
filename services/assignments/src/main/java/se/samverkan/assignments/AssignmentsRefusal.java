package se.samverkan.assignments;

import se.samverkan.platform.refusals.RefusalCode;

/** Why a command on assignments is refused. */
public enum AssignmentsRefusal implements RefusalCode {
  ASSIGNEE_MISSING(Kind.INVALID),
  DUE_INCOMPLETE(Kind.INVALID),
  DUE_BEFORE_GIVEN(Kind.INVALID),
  REPORTED_BEFORE_GIVEN(Kind.INVALID),
  DROPPED_BEFORE_GIVEN(Kind.INVALID),
  ASSIGNMENT_ALREADY_GIVEN_WITH_OTHER_CONTENT(Kind.CONFLICT),
  ASSIGNMENT_ALREADY_REPORTED(Kind.CONFLICT),
  ASSIGNMENT_ALREADY_DROPPED(Kind.CONFLICT),
  ASSIGNMENT_STRUCK(Kind.CONFLICT),
  ASSIGNMENT_ALREADY_STRUCK_FOR_ANOTHER_REASON(Kind.CONFLICT);

  private final Kind kind;

  AssignmentsRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
