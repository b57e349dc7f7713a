package se.samverkan.events;

/** An event that says what something with an id is called from now on. */
public interface GivesName {

  /** The id of what is named. */
  String namedId();

  /** What people call it. */
  String name();
}
