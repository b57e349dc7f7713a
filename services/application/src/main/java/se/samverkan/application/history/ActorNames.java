package se.samverkan.application.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Accounts;
import se.samverkan.platform.readmodels.Names;

/**
 * What those who act are called: the person that an account belongs to, else its login name. An
 * account that was erased, a program and an automation are called what events call them.
 */
@Component
public class ActorNames {

  private final Accounts accounts;
  private final Names names;

  ActorNames(Accounts accounts, Names names) {
    this.accounts = accounts;
    this.names = names;
  }

  /** The names of those actors who have others than the events call them. */
  public Mono<Map<String, String>> of(Collection<String> actors) {
    Set<String> distinct = new HashSet<>(actors);
    return Mono.fromCallable(() -> accounts(distinct))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(
            found ->
                names
                    .of(
                        found.values().stream()
                            .map(Account::personId)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()))
                    .map(persons -> named(found, persons)));
  }

  private Map<String, Account> accounts(Set<String> actors) {
    Map<String, Account> found = new HashMap<>();
    actors.forEach(actor -> accounts.find(actor).ifPresent(account -> found.put(actor, account)));
    return found;
  }

  private static Map<String, String> named(
      Map<String, Account> accounts, Map<String, String> persons) {
    return accounts.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                each ->
                    persons.getOrDefault(
                        Objects.requireNonNullElse(each.getValue().personId(), ""),
                        each.getValue().loginName())));
  }
}
