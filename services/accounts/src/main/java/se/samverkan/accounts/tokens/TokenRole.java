package se.samverkan.accounts.tokens;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

  /** What a token of the account can be made for, the least first. */
  public static List<TokenRole> upTo(Account owner) {
    return most(owner)
        .map(most -> Arrays.stream(values()).filter(each -> each.compareTo(most) <= 0).toList())
        .orElse(List.of());
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
