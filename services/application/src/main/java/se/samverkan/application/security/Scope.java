package se.samverkan.application.security;

/** For what somebody must have the role that a request needs. */
enum Scope {
  /** For anything at all. */
  INSTALLATION,
  /** For every body there is. */
  EVERY_BODY,
  /** For the body that the request is about. */
  BODY,
  /**
   * For the body that a list is asked of; one of all bodies is narrowed to those they have it in.
   */
  LIST,
  /** For every body there is; own: the person of the address. */
  PERSON,
  /** As a list of all bodies; own: the organisation of the address, with all that concerns it. */
  ORGANISATION
}
