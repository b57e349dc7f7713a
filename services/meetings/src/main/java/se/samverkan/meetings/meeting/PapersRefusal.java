package se.samverkan.meetings.meeting;

import se.samverkan.platform.refusals.RefusalCode;

/** Why something about papers or guests is refused. */
public enum PapersRefusal implements RefusalCode {
  PAPER_FILE_MALFORMED(Kind.INVALID),
  PAPER_TYPE_NOT_ALLOWED(Kind.INVALID),
  PAPER_ATTACHED_WITH_OTHER_CONTENT(Kind.CONFLICT),
  PAPER_UNKNOWN(Kind.UNKNOWN),
  GUEST_UNNAMED(Kind.INVALID),
  GUEST_LEAVES_BEFORE_COMING(Kind.INVALID),
  GUEST_INVITED_WITH_OTHER_CONTENT(Kind.CONFLICT),
  GUEST_UNKNOWN(Kind.UNKNOWN),
  GUEST_TIME_OUTSIDE_MEETING(Kind.CONFLICT),
  NOT_ONLY_A_GUEST(Kind.CONFLICT),
  GUEST_NOT_HIDDEN(Kind.CONFLICT);

  private final Kind kind;

  PapersRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
