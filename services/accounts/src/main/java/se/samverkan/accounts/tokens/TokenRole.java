package se.samverkan.accounts.tokens;

import java.util.Comparator;
import java.util.Optional;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Grant;
import se.samverkan.accounts.people.Role;

/** The most that a program may do with a token; the later the more. */
public enum TokenRole {
  READER,
  REPRESENTATIVE,
  CHAIR,
  SECRETARY,
  ADMINISTRATOR;

  /** What is left of the account in the hands of the program. */
  public Account of(Account owner) {
    return this == ADMINISTRATOR ? owner : owner.atMost(Role.valueOf(name()));
  }

  /** The most that the account may do itself; empty when it may do nothing. */
  static Optional<TokenRole> most(Account owner) {
    return owner.administrator()
        ? Optional.of(ADMINISTRATOR)
        : owner.grants().stream()
            .map(Grant::role)
            .max(Comparator.naturalOrder())
            .map(role -> valueOf(role.name()));
  }
}
