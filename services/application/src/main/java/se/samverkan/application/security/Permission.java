package se.samverkan.application.security;

/** What the table answers. */
enum Permission {
  ALLOWED,
  /** Only what is their own: as themselves, for their organisation, of what they were given. */
  OWN,
  REFUSED
}
