package se.samverkan.meetings.meeting;

import se.samverkan.platform.refusals.RefusalCode;

/** Why something about an agenda that is being built or worked off is refused. */
public enum AgendaRefusal implements RefusalCode {
  ITEM_TABLED_TO_ITS_OWN_MEETING(Kind.INVALID),
  ITEM_TABLED_WITH_OTHER_CONTENT(Kind.CONFLICT),
  ITEM_WITHDRAWN_WITH_OTHER_CONTENT(Kind.CONFLICT);

  private final Kind kind;

  AgendaRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
