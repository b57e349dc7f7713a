package se.samverkan.agendas.bodies;

import se.samverkan.platform.refusals.RefusalCode;

/** Why a question about persons is refused. */
public enum PeopleRefusal implements RefusalCode {
  UNKNOWN_PERSON;

  @Override
  public Kind kind() {
    return Kind.UNKNOWN;
  }
}
