package se.samverkan.minutesreader.reading.head;

/** What the value after a label says. */
public enum LabelKind {
  TIME,
  DATE,
  PLACE,
  TIME_AND_PLACE,
  BODY,
  PRESENT,
  SUBSTITUTES,
  GUESTS,
  STAFF,
  ABSENT,
  CALLED,
  CHAIR,
  VICE_CHAIR,
  SECRETARY,
  ADJUSTER,
  ADJUSTED_ON,
  SIGNATURES,
  PARAGRAPHS,
  ATTACHMENTS,
  COPIES,
  AGENDA,
  NOTICE,
  NEXT_MEETING,
  DOCUMENT;

  /** Whether a list of persons follows, present or absent. */
  public boolean attendance() {
    return switch (this) {
      case PRESENT, SUBSTITUTES, GUESTS, STAFF, ABSENT -> true;
      default -> false;
    };
  }

  /** Whether the person named takes part in the running of the meeting. */
  public boolean office() {
    return this == CHAIR || this == VICE_CHAIR || this == SECRETARY;
  }

  /** Whether the label belongs to the signatures under the minutes. */
  public boolean signature() {
    return this == SECRETARY || this == ADJUSTER || this == SIGNATURES || this == CHAIR;
  }
}
