package se.samverkan.platform.refusals;

/** Refusals of input that no context needs to be asked about. */
public enum InputRefusal implements RefusalCode {
  FIELD_MISSING,
  FIELD_MALFORMED,
  FIELD_UNKNOWN,
  MALFORMED_ID,
  PAGE_OUT_OF_RANGE,
  TEXT_MISSING,
  TEXT_TOO_LONG,
  TEXT_HAS_CONTROL_CHARACTERS,
  TEXT_HAS_PERSONAL_IDENTITY_NUMBER;

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
