package se.samverkan.application.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Grant;

/** Who an account is: anywhere, in every body, or in certain ones. */
final class Standing {

  private final @Nullable Account account;

  /**
   * Of an account.
   *
   * @param account null when nobody is signed in
   */
  Standing(@Nullable Account account) {
    this.account = account;
  }

  /** Who somebody is for anything at all; whoever is a person may be an adjuster somewhere. */
  Set<Holder> anywhere() {
    Set<Holder> holders = by(grant -> true);
    if (person() != null) {
      holders.add(Holder.ADJUSTER);
    }
    return holders;
  }

  Set<Holder> inEveryBody() {
    return by(grant -> grant.bodyId().equals(Grant.EVERY_BODY));
  }

  /** Who somebody is in all of these bodies; as in every body when there are none. */
  Set<Holder> inAll(Collection<String> bodies) {
    Set<Holder> holders = inEveryBody();
    if (!bodies.isEmpty()) {
      holders.addAll(by(grant -> true));
      bodies.forEach(body -> holders.retainAll(by(grant -> grant.covers(body))));
    }
    return holders;
  }

  /** Who somebody is in one of these bodies at least. */
  Set<Holder> inAny(Collection<String> bodies) {
    return by(grant -> bodies.stream().anyMatch(grant::covers));
  }

  /** The bodies in which somebody is one of these; null when they are in every body. */
  @Nullable Set<String> onlyBodies(Predicate<Holder> wanted) {
    Set<String> bodies =
        account == null
            ? Set.of()
            : account.grants().stream()
                .filter(grant -> wanted.test(Holder.valueOf(grant.role().name())))
                .map(Grant::bodyId)
                .collect(Collectors.toSet());
    return bodies.contains(Grant.EVERY_BODY) ? null : bodies;
  }

  /**
   * The organisations that somebody speaks for in these bodies, or anywhere when there are none.
   */
  Set<String> organisations(Collection<String> bodies) {
    return account == null
        ? Set.of()
        : account.grants().stream()
            .filter(grant -> bodies.isEmpty() || bodies.stream().anyMatch(grant::covers))
            .map(Grant::organisationId)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .collect(Collectors.toSet());
  }

  @Nullable String person() {
    return account == null ? null : account.personId();
  }

  private Set<Holder> by(Predicate<Grant> counts) {
    Set<Holder> holders = EnumSet.of(Holder.PUBLIC);
    if (account != null) {
      holders.add(Holder.SIGNED_IN);
      if (account.administrator()) {
        holders.add(Holder.ADMINISTRATOR);
      }
      account.grants().stream()
          .filter(counts)
          .map(grant -> Holder.valueOf(grant.role().name()))
          .forEach(holders::add);
    }
    return holders;
  }
}
