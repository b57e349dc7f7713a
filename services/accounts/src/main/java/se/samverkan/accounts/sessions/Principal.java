package se.samverkan.accounts.sessions;

import se.samverkan.accounts.people.Account;

/**
 * Who is signed in in a request.
 *
 * @param account with no more than what the request may use of it
 * @param means {@code page} or {@code token}, as events say it
 * @param key the session's secret, or the token's id
 */
public record Principal(Account account, String means, String key)
    implements java.security.Principal {

  /** A person with a session. */
  public static final String PAGE = "page";

  /** A program with a token. */
  public static final String TOKEN = "token";

  @Override
  public String getName() {
    return account.accountId();
  }

  @Override
  public String toString() {
    return account.accountId() + " by " + means;
  }
}
