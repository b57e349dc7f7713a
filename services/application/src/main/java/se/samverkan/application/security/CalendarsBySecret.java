package se.samverkan.application.security;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.Secret;
import se.samverkan.accounts.calendars.CalendarAddress;
import se.samverkan.accounts.calendars.CalendarAddresses;
import se.samverkan.accounts.web.WhereSignInIsOn;
import se.samverkan.calendars.answers.Calendars;
import se.samverkan.calendars.icalendar.CalendarFile;
import se.samverkan.platform.threads.Blocking;

/**
 * Calendars for programs that cannot sign in, at secret addresses: as long as whoever made the
 * address may see the calendar, and nothing but that.
 */
@RestController
@WhereSignInIsOn
class CalendarsBySecret {

  private static final Duration KEPT = Duration.ofMinutes(5);
  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", Map.of("charset", StandardCharsets.UTF_8.name()));

  private final CalendarAddresses addresses;
  private final OwnCalendars own;
  private final Calendars calendars;

  CalendarsBySecret(CalendarAddresses addresses, OwnCalendars own, Calendars calendars) {
    this.addresses = addresses;
    this.own = own;
    this.calendars = calendars;
  }

  @GetMapping("/calendars/{secret}.ics")
  Mono<ResponseEntity<byte[]>> calendar(@PathVariable String secret) {
    return Blocking.call(() -> shown(secret))
        .flatMap(this::file)
        .map(CalendarFile::bytes)
        .map(
            bytes ->
                ResponseEntity.ok()
                    .contentType(CALENDAR)
                    .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                    .eTag(Secret.hash(new String(bytes, StandardCharsets.UTF_8)))
                    .body(bytes));
  }

  private CalendarAddress shown(String secret) {
    CalendarAddresses.Shown shown = addresses.shown(secret);
    CalendarAddress address = shown.address();
    if (!own.maySee(shown.account(), address.bodyId(), address.personId())) {
      throw CalendarAddresses.unknown();
    }
    return address;
  }

  private Mono<CalendarFile> file(CalendarAddress address) {
    return address.bodyId() != null
        ? calendars.ofBody(address.bodyId())
        : calendars.ofPerson(Objects.requireNonNull(address.personId()));
  }
}
