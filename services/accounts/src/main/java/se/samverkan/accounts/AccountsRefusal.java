package se.samverkan.accounts;

import se.samverkan.platform.refusals.RefusalCode;

/** Why somebody is not let in, or may not do something with an account. */
public enum AccountsRefusal implements RefusalCode {
  NOT_SIGNED_IN(Kind.NOT_SIGNED_IN),
  SIGN_IN_REFUSED(Kind.NOT_SIGNED_IN),
  NOT_ALLOWED(Kind.FORBIDDEN),
  PAGE_NOT_OURS(Kind.FORBIDDEN),
  TOO_MANY_ATTEMPTS(Kind.TOO_MANY),
  TOO_MANY_REQUESTS(Kind.TOO_MANY),
  NOT_KNOWN_HERE(Kind.FORBIDDEN),
  KNOWN_AS_ANOTHER(Kind.CONFLICT),
  NOT_EXTERNAL(Kind.CONFLICT),
  COMES_BY_PROVIDER(Kind.CONFLICT),
  MAIL_EXPECTED_OF_ANOTHER(Kind.CONFLICT),
  ONE_CALENDAR_ONLY(Kind.INVALID),
  UNKNOWN_CALENDAR_ADDRESS(Kind.UNKNOWN),
  LINK_NOT_VALID(Kind.INVALID),
  PASSWORD_TOO_SHORT(Kind.INVALID),
  PASSWORD_TOO_LONG(Kind.INVALID),
  PASSWORD_EASILY_GUESSED(Kind.INVALID),
  LOGIN_NAME_MALFORMED(Kind.INVALID),
  LOGIN_NAME_TAKEN(Kind.CONFLICT),
  UNKNOWN_ACCOUNT(Kind.UNKNOWN),
  UNKNOWN_TOKEN(Kind.UNKNOWN),
  LAST_ADMINISTRATOR(Kind.CONFLICT),
  GRANT_NEEDS_ORGANISATION(Kind.INVALID),
  ROLE_HIGHER_THAN_OWN(Kind.FORBIDDEN),
  EXPIRY_OUT_OF_RANGE(Kind.INVALID),
  CONTACT_MALFORMED(Kind.INVALID);

  private final Kind kind;

  AccountsRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
