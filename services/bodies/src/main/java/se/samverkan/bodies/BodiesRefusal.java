package se.samverkan.bodies;

import se.samverkan.platform.refusals.RefusalCode;

/** Why something about organisations, persons and bodies is refused. */
public enum BodiesRefusal implements RefusalCode {
  ORGANISATION_REGISTERED_WITH_OTHER_CONTENT,
  PERSON_REGISTERED_WITH_OTHER_CONTENT,
  BODY_ESTABLISHED_WITH_OTHER_CONTENT,
  ORGANISATION_NOT_A_MEMBER,
  MEMBERSHIP_ENDED_ON_ANOTHER_DATE,
  REPRESENTATIVE_SITS_FOR_ANOTHER_ORGANISATION,
  REPRESENTATIVE_NOT_SITTING,
  REPRESENTATIVE_RELIEVED_OTHERWISE;

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
