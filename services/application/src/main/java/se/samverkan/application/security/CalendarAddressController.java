package se.samverkan.application.security;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.calendars.CalendarAddress;
import se.samverkan.accounts.calendars.CalendarAddresses;
import se.samverkan.accounts.web.Asking;
import se.samverkan.accounts.web.WhereSignInIsOn;

/** The secret addresses that somebody has made for their calendar programs. */
@RestController
@RequestMapping("/api/me/calendar-addresses")
@WhereSignInIsOn
class CalendarAddressController {

  private final OwnCalendars calendars;

  CalendarAddressController(OwnCalendars calendars) {
    this.calendars = calendars;
  }

  /** All addresses of one account, without their secrets. */
  record OwnAddresses(List<CalendarAddress> addresses) {}

  @GetMapping
  Mono<OwnAddresses> addresses(ServerWebExchange exchange) {
    return Asking.person(exchange, asking -> new OwnAddresses(calendars.of(asking)));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Mono<CalendarAddresses.Made> make(
      @RequestBody CalendarAddresses.Wanted wanted, ServerWebExchange exchange) {
    return Asking.person(exchange, asking -> calendars.make(asking, wanted));
  }

  @PostMapping("/{addressId}/revoke")
  Mono<OwnAddresses> revoke(@PathVariable String addressId, ServerWebExchange exchange) {
    return Asking.person(
        exchange,
        asking -> {
          calendars.revoke(asking, addressId);
          return new OwnAddresses(calendars.of(asking));
        });
  }
}
