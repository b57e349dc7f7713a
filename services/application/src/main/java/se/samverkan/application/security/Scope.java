package se.samverkan.application.security;

/** For what somebody must have the role that a request needs. */
enum Scope {
  /** For anything at all. */
  INSTALLATION,
  /** For every body there is. */
  EVERY_BODY,
  /** For the body that the request is about. */
  BODY,
  /** For the body that a list is narrowed to; a list is not given unnarrowed to others. */
  LIST,
  /** For every body there is; own: the person of the address. */
  PERSON,
  /** For every body there is; own: the organisation of the address. */
  ORGANISATION
}
