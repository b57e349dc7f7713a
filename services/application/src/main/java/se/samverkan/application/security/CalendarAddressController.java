package se.samverkan.application.security;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import se.samverkan.accounts.AccountsRefusal;
import se.samverkan.accounts.calendars.CalendarAddress;
import se.samverkan.accounts.calendars.CalendarAddresses;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.securitylog.SecurityEventKind;
import se.samverkan.accounts.securitylog.SecurityLog;
import se.samverkan.accounts.sessions.Principal;
import se.samverkan.accounts.web.Asking;
import se.samverkan.accounts.web.WhereSignInIsOn;
import se.samverkan.platform.refusals.Refusal;

/** The secret addresses that somebody has made for their calendar programs. */
@RestController
@RequestMapping("/api/me/calendar-addresses")
@WhereSignInIsOn
class CalendarAddressController {

  private final CalendarAddresses addresses;
  private final RequestPermissions permissions;
  private final SecurityLog log;

  CalendarAddressController(
      CalendarAddresses addresses, RequestPermissions permissions, SecurityLog log) {
    this.addresses = addresses;
    this.permissions = permissions;
    this.log = log;
  }

  /** All addresses of one account, without their secrets. */
  record OwnAddresses(List<CalendarAddress> addresses) {}

  @GetMapping
  Mono<OwnAddresses> addresses(ServerWebExchange exchange) {
    return person(exchange).map(who -> new OwnAddresses(addresses.of(who.getName())));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Mono<CalendarAddresses.Made> make(
      @RequestBody CalendarAddresses.Wanted wanted, ServerWebExchange exchange) {
    return person(exchange)
        .map(
            who -> {
              if (!maySee(permissions, who.account(), wanted.bodyId(), wanted.personId())) {
                throw notAllowed("This calendar is not yours to see.");
              }
              CalendarAddresses.Made made = addresses.make(who.getName(), wanted);
              note(
                  SecurityEventKind.CALENDAR_ADDRESS_MADE,
                  who,
                  exchange,
                  made.address().addressId());
              return made;
            });
  }

  @PostMapping("/{addressId}/revoke")
  Mono<OwnAddresses> revoke(@PathVariable String addressId, ServerWebExchange exchange) {
    return person(exchange)
        .map(
            who -> {
              addresses.revoke(who.getName(), addressId);
              note(SecurityEventKind.CALENDAR_ADDRESS_REVOKED, who, exchange, addressId);
              return new OwnAddresses(addresses.of(who.getName()));
            });
  }

  /** By the same rows of the table as the calendars for whoever is signed in. */
  static boolean maySee(
      RequestPermissions permissions,
      Account account,
      @Nullable String bodyId,
      @Nullable String personId) {
    return (bodyId == null || may(permissions, account, "bodies/{bodyId}", "bodyId", bodyId))
        && (personId == null
            || may(permissions, account, "persons/{personId}", "personId", personId));
  }

  private static boolean may(
      RequestPermissions permissions, Account account, String whose, String variable, String id) {
    return permissions
        .admitted(
            new Standing(account),
            RequestRoles.of("GET /api/" + whose + "/calendar.ics"),
            Map.of(variable, id),
            new LinkedMultiValueMap<>())
        .isPresent();
  }

  private Mono<Principal> person(ServerWebExchange exchange) {
    return Asking.principal(exchange)
        .publishOn(Schedulers.boundedElastic())
        .filter(who -> who.means().equals(Principal.PAGE))
        .switchIfEmpty(Mono.error(() -> notAllowed("This is for people who have signed in.")));
  }

  private void note(
      SecurityEventKind kind, Principal who, ServerWebExchange exchange, String addressId) {
    log.note(kind, who.getName(), who.getName(), Asking.address(exchange), addressId);
  }

  private static Refusal notAllowed(String sentence) {
    return new Refusal(AccountsRefusal.NOT_ALLOWED, null, sentence);
  }
}
