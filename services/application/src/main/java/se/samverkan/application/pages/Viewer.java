package se.samverkan.application.pages;

import org.jspecify.annotations.Nullable;

/**
 * Who looks at a page, as far as the page shows what they can do. Whether they may is decided where
 * the command is sent.
 *
 * @param personId null where it is not known who the person is
 */
record Viewer(String role, @Nullable String personId) {

  private static final String SECRETARY = "secretary";
  private static final String CHAIR = "chair";
  private static final String ADMINISTRATOR = "administrator";

  /** Whether they keep what is recorded of a meeting. */
  public boolean writes() {
    return role.equals(SECRETARY);
  }

  /** Whether they say which bodies there are. */
  public boolean registers() {
    return writes() || role.equals(ADMINISTRATOR);
  }

  /** Whether they lead a meeting. */
  public boolean leads() {
    return writes() || role.equals(CHAIR);
  }

  /** Whether they act for the person. */
  public boolean actsFor(String person) {
    return writes() || person.equals(personId);
  }
}
