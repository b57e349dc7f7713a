package se.samverkan.application.security;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import se.samverkan.accounts.people.Account;

/**
 * Whether somebody may make a request of the API, by the same rows of the table as when they do, so
 * that a page offers nothing that is refused. Asks the event store, so it blocks.
 */
@Component
public class MayAsk {

  private final RequestPermissions permissions;

  MayAsk(RequestPermissions permissions) {
    this.permissions = permissions;
  }

  /**
   * Whether the account may.
   *
   * @param request method and address with its variables, as {@code GET /api/bodies/{bodyId}}
   */
  public boolean may(Account account, String request, Map<String, String> variables) {
    return permissions
        .admitted(
            new Standing(account), RequestRoles.of(request), variables, new LinkedMultiValueMap<>())
        .isPresent();
  }
}
