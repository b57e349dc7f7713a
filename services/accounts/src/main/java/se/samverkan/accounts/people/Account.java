package se.samverkan.accounts.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may come in.
 *
 * @param loginName in lower case
 * @param personId who it is among the persons of the bodies; null for one who sits in none
 * @param external whether it signs in at the provider of the installation and not here
 */
public record Account(
    String accountId,
    String loginName,
    @Nullable String personId,
    boolean administrator,
    boolean external,
    boolean enabled,
    List<Grant> grants) {

  /** The same account as somebody who may have no more than this role. */
  public Account atMost(Role most) {
    return new Account(
        accountId,
        loginName,
        personId,
        false,
        external,
        enabled,
        grants.stream().map(grant -> grant.atMost(most)).distinct().toList());
  }
}
