package se.samverkan.minutesimports;

import se.samverkan.platform.refusals.RefusalCode;

/** Why something about imports is refused. */
public enum MinutesImportsRefusal implements RefusalCode {
  ENTRY_ID_GIVEN_TWICE(Kind.INVALID),
  IMPORT_OF_ANOTHER_DOCUMENT_BEGUN(Kind.CONFLICT),
  IMPORT_OF_ANOTHER_MEETING(Kind.INVALID),
  OTHER_MINUTES_OF_THE_MEETING_RECORDED(Kind.CONFLICT);

  private final Kind kind;

  MinutesImportsRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
