package se.samverkan.platform.refusals;

/** Refusals of requests as such, before any context is asked. */
public enum RequestRefusal implements RefusalCode {
  MALFORMED_REQUEST(Kind.INVALID),
  NO_SUCH_ADDRESS(Kind.UNKNOWN),
  UNKNOWN_ID(Kind.UNKNOWN),
  UNKNOWN_READ_MODEL(Kind.UNKNOWN),
  UNKNOWN_AUTOMATION(Kind.UNKNOWN),
  READ_MODEL_IS_ELSEWHERE(Kind.CONFLICT),
  AUTOMATION_IS_ELSEWHERE(Kind.CONFLICT),
  CHANGED_MEANWHILE(Kind.CONFLICT),
  /** A body of more bytes than any command needs; answered with 413. */
  BODY_TOO_LARGE(Kind.INVALID),
  MALFORMED_MOMENT(Kind.INVALID),
  MOMENT_IN_FUTURE(Kind.INVALID),
  /** What was known at a moment takes a while to put together. */
  PAST_IS_BEING_BUILT(Kind.NOT_YET),
  /** The key came with another command before; answered with 422. */
  IDEMPOTENCY_KEY_REUSED(Kind.CONFLICT);

  private final Kind kind;

  RequestRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
