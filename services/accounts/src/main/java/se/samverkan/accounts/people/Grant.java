package se.samverkan.accounts.people;

import org.jspecify.annotations.Nullable;

/**
 * A role in a body.
 *
 * @param bodyId the body, or {@link #EVERY_BODY}
 * @param organisationId for whom a representative speaks; null for other roles
 */
public record Grant(Role role, String bodyId, @Nullable String organisationId) {

  /** Stands for all bodies, those to come included. */
  public static final String EVERY_BODY = "*";

  public boolean covers(String body) {
    return bodyId.equals(EVERY_BODY) || bodyId.equals(body);
  }

  /** The same, or what is left of it for whoever may have no more than this role. */
  Grant atMost(Role most) {
    if (role.compareTo(most) <= 0) {
      return this;
    }
    return new Grant(most == Role.REPRESENTATIVE ? Role.READER : most, bodyId, null);
  }
}
