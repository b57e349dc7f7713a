package se.samverkan.agendas.bodies;

import se.samverkan.platform.refusals.RefusalCode;

/** Why a question about persons is refused. */
public enum PeopleRefusal implements RefusalCode {
  UNKNOWN_PERSON(Kind.UNKNOWN),
  /** A name was given that more than one person has. */
  SEVERAL_PERSONS(Kind.INVALID);

  private final Kind kind;

  PeopleRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
