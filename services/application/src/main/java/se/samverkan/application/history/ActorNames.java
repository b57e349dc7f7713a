package se.samverkan.application.history;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Accounts;
import se.samverkan.platform.readmodels.Names;
import se.samverkan.platform.threads.Blocking;

/**
 * What those who act are called: the person that an account belongs to, else its login name. An
 * account that was erased, a program and an automation are called what events call them.
 */
@Component
public class ActorNames {

  /** How long pages may not know what another server did, nor a person's new name. */
  private static final Duration KEPT = Duration.ofSeconds(2);

  private final Accounts accounts;
  private final Names names;
  private final AtomicReference<Remembered> remembered =
      new AtomicReference<>(new Remembered(-1, Mono.empty()));

  ActorNames(Accounts accounts, Names names) {
    this.accounts = accounts;
    this.names = names;
  }

  /** What was found when this server had changed so many accounts. */
  private record Remembered(long changes, Mono<Map<String, String>> names) {}

  /** The names of all who have others than events call them, as they were a moment ago. */
  public Mono<Map<String, String>> everybody() {
    long changes = accounts.changes();
    return remembered
        .updateAndGet(
            before -> before.changes() == changes ? before : new Remembered(changes, asked()))
        .names();
  }

  private Mono<Map<String, String>> asked() {
    return Blocking.call(this::everyAccount)
        .flatMap(this::named)
        .cache(found -> KEPT, failed -> Duration.ZERO, () -> Duration.ZERO);
  }

  /** The names of those actors who have others than the events call them. */
  public Mono<Map<String, String>> of(Collection<String> actors) {
    Set<String> distinct = new HashSet<>(actors);
    return Blocking.call(() -> accounts(distinct)).flatMap(this::named);
  }

  private Mono<Map<String, String>> named(Map<String, Account> found) {
    return names
        .of(
            found.values().stream()
                .map(Account::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()))
        .map(persons -> named(found, persons));
  }

  private Map<String, Account> everyAccount() {
    return accounts.all().stream().collect(Collectors.toMap(Account::accountId, each -> each));
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
