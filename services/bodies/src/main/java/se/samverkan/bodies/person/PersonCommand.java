package se.samverkan.bodies.person;

/** What can be asked of a person. */
public sealed interface PersonCommand permits RegisterPerson, RenamePerson {

  /** The person that is asked. */
  PersonId personId();
}
