package se.samverkan.meetings.meeting;

import se.samverkan.platform.refusals.RefusalCode;

/** Why something about an agenda that is being built or worked off is refused. */
public enum AgendaRefusal implements RefusalCode {
  MATTER_WITHOUT_ORIGIN(Kind.INVALID),
  AGENDA_OPENED_WITH_OTHER_CONTENT(Kind.CONFLICT),
  AGENDA_NOT_OPENED(Kind.CONFLICT),
  AGENDA_ORDER_INCOMPLETE(Kind.CONFLICT),
  DATE_NOT_TENTATIVE(Kind.CONFLICT),
  NOBODY_TOLD(Kind.INVALID),
  ITEM_TABLED_TO_ITS_OWN_MEETING(Kind.INVALID),
  SUB_ITEM_UNKNOWN(Kind.UNKNOWN),
  SUB_ITEM_CONCLUDED_WITH_OTHER_CONTENT(Kind.CONFLICT),
  SUB_ITEM_NOT_CONCLUDED(Kind.CONFLICT),
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
