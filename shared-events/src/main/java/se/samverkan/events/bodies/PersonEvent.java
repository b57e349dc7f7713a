package se.samverkan.events.bodies;

/**
 * What happens to a person; names live here and nowhere else, contact details nowhere among the
 * events.
 */
public sealed interface PersonEvent permits PersonRegistered, PersonRenamed {

  /** The id of the person that this happened to. */
  String personId();
}
