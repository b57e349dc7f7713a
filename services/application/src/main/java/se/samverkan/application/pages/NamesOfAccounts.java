package se.samverkan.application.pages;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.calendars.CalendarAddress;
import se.samverkan.accounts.people.Account;
import se.samverkan.platform.readmodels.Names;

/** What the persons, bodies and organisations are called that accounts speak of, by id. */
@Component
class NamesOfAccounts {

  private final Names names;

  NamesOfAccounts(Names names) {
    this.names = names;
  }

  Mono<Map<String, String>> in(Collection<Account> accounts) {
    return names.of(accounts.stream().flatMap(NamesOfAccounts::ids).distinct().toList());
  }

  /** Those of the calendars that the account follows too. */
  Mono<Map<String, String>> in(Account account, List<CalendarAddress> addresses) {
    return names.of(
        Stream.concat(
                ids(account),
                addresses.stream().map(CalendarAddress::bodyId).filter(Objects::nonNull))
            .distinct()
            .toList());
  }

  private static Stream<String> ids(Account account) {
    return Stream.concat(
        Stream.ofNullable(account.personId()),
        account.grants().stream()
            .flatMap(
                grant ->
                    Stream.concat(
                        Stream.of(grant.bodyId()), Stream.ofNullable(grant.organisationId()))));
  }
}
