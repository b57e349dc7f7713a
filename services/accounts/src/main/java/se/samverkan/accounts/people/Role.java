package se.samverkan.accounts.people;

/** What an account can be granted in a body; the later the more. */
public enum Role {
  READER,
  REPRESENTATIVE,
  CHAIR,
  SECRETARY
}
