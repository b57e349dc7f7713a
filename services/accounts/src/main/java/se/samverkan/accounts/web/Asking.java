package se.samverkan.accounts.web;

import java.net.InetSocketAddress;
import java.util.function.Function;
import org.springframework.security.core.Authentication;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.AccountsRefusal;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.sessions.Principal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.threads.Blocking;

/**
 * Who asks, and from where.
 *
 * @param address of the other end of the connection
 */
public record Asking(Principal principal, String address) {

  public Account account() {
    return principal.account();
  }

  public String accountId() {
    return principal.account().accountId();
  }

  /** Runs what blocks, for whoever is signed in; an error when nobody is. */
  public static <T> Mono<T> then(ServerWebExchange exchange, Function<Asking, T> answer) {
    return principal(exchange)
        .switchIfEmpty(
            Mono.error(
                () -> new Refusal(AccountsRefusal.NOT_SIGNED_IN, null, "Nobody is signed in.")))
        .publishOn(Blocking.threads())
        .map(principal -> answer.apply(new Asking(principal, address(exchange))));
  }

  /** As {@link #then}, for people only: a program cannot make itself at home. */
  public static <T> Mono<T> person(ServerWebExchange exchange, Function<Asking, T> answer) {
    return then(
        exchange,
        asking -> {
          if (!asking.principal().means().equals(Principal.PAGE)) {
            throw new Refusal(
                AccountsRefusal.NOT_ALLOWED, null, "This is for people who have signed in.");
          }
          return answer.apply(asking);
        });
  }

  /** Who is signed in in the request; empty when nobody is. */
  public static Mono<Principal> principal(ServerWebExchange exchange) {
    return exchange
        .<Authentication>getPrincipal()
        .flatMap(
            authentication ->
                authentication.getPrincipal() instanceof Principal principal
                    ? Mono.just(principal)
                    : Mono.empty());
  }

  public static String address(ServerWebExchange exchange) {
    InetSocketAddress address = exchange.getRequest().getRemoteAddress();
    return address == null || address.getAddress() == null
        ? "unknown"
        : address.getAddress().getHostAddress();
  }
}
