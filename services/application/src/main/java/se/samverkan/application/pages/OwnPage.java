package se.samverkan.application.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.calendars.CalendarAddress;
import se.samverkan.accounts.calendars.CalendarAddresses;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.tokens.Token;
import se.samverkan.accounts.tokens.TokenRole;
import se.samverkan.accounts.web.Asking;
import se.samverkan.accounts.web.OwnTokens;
import se.samverkan.accounts.web.WhereSignInIsOn;
import se.samverkan.application.pages.Choices.Choice;
import se.samverkan.application.security.OwnCalendars;
import se.samverkan.platform.PlatformConfiguration;

/** Somebody's own account: what they may do, the calendars that they follow, and the way out. */
@Controller
@WhereSignInIsOn
final class OwnPage {

  /** The choice of one's own calendar among those of bodies. */
  private static final String OWN = "own";

  private static final String CALENDAR = "calendar";
  private static final String TOKEN = "token";

  private final OwnCalendars calendars;
  private final OwnTokens tokens;
  private final Choices choices;
  private final NamesOfAccounts names;
  private final OutsideAddress outside;

  OwnPage(
      OwnCalendars calendars,
      OwnTokens tokens,
      Choices choices,
      NamesOfAccounts names,
      OutsideAddress outside) {
    this.calendars = calendars;
    this.tokens = tokens;
    this.choices = choices;
    this.names = names;
    this.outside = outside;
  }

  /** What is somebody's own. */
  private record Own(Account account, List<CalendarAddress> addresses, List<Token> tokens) {}

  @GetMapping("/me")
  Mono<Rendering> show(ServerWebExchange exchange) {
    return page(Fault.NONE, exchange).map(Rendering.Builder::build);
  }

  /** Makes an address, which is shown in the answer, as nobody can see it again. */
  @PostMapping("/me/calendar-addresses")
  Mono<Rendering> make(ServerWebExchange exchange) {
    return AnsweredForm.of(
        CALENDAR,
        exchange,
        form ->
            Asking.person(exchange, asking -> calendars.make(asking, wanted(asking, form)))
                .flatMap(made -> shown(made, exchange)),
        fault -> page(fault, exchange));
  }

  @PostMapping("/me/calendar-addresses/{addressId}/revoke")
  Mono<Rendering> revoke(@PathVariable String addressId, ServerWebExchange exchange) {
    return Asking.person(
        exchange,
        asking -> {
          calendars.revoke(asking, addressId);
          return Rendering.redirectTo("/me#calendars").build();
        });
  }

  /** Makes a token for a program, which is shown in the answer, as nobody can see it again. */
  @PostMapping("/me/tokens")
  Mono<Rendering> makeToken(ServerWebExchange exchange) {
    return AnsweredForm.of(
        TOKEN,
        exchange,
        form ->
            Asking.person(
                    exchange,
                    asking ->
                        tokens.make(
                            asking,
                            form.text("name"),
                            form.one("role", TokenRole.class),
                            endOf(form.date("expiresAt"))))
                .flatMap(
                    made ->
                        page(Fault.NONE, exchange)
                            .map(page -> page.modelAttribute(TOKEN, made.text()).build())),
        fault -> page(fault, exchange));
  }

  @PostMapping("/me/tokens/{tokenId}/revoke")
  Mono<Rendering> revokeToken(@PathVariable String tokenId, ServerWebExchange exchange) {
    return Asking.person(
        exchange,
        asking -> {
          tokens.revoke(asking, tokenId);
          return Rendering.redirectTo("/me#tokens").build();
        });
  }

  private Mono<Rendering> shown(CalendarAddresses.Made made, ServerWebExchange exchange) {
    return page(Fault.NONE, exchange)
        .map(page -> page.modelAttribute("made", outside.of(exchange, made.path())).build());
  }

  private static CalendarAddresses.Wanted wanted(Asking asking, Form form) {
    String whose = form.text(CALENDAR);
    boolean own = whose.equals(OWN);
    return new CalendarAddresses.Wanted(
        form.text("name"),
        own ? null : whose,
        own ? asking.account().personId() : null,
        form.has("expiresAt") ? endOf(form.date("expiresAt")) : null);
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(PlatformConfiguration.ZONE).toInstant();
  }

  private Mono<Rendering.Builder<?>> page(Fault fault, ServerWebExchange exchange) {
    return Asking.then(
            exchange, asking -> new Own(asking.account(), calendars.of(asking), tokens.of(asking)))
        .flatMap(
            own ->
                Mono.zip(names.in(own.account(), own.addresses()), choices.bodies())
                    .map(
                        rest ->
                            Rendering.view("me")
                                .modelAttribute("account", own.account())
                                .modelAttribute("names", rest.getT1())
                                .modelAttribute("bodies", bodies(own.account(), rest.getT2()))
                                .modelAttribute("addresses", own.addresses())
                                .modelAttribute("tokens", own.tokens())
                                .modelAttribute("tokenRoles", TokenRole.upTo(own.account()))
                                .modelAttribute("fault", fault)));
  }

  private static List<Choice> bodies(Account account, List<Choice> all) {
    return all.stream()
        .filter(body -> account.grants().stream().anyMatch(grant -> grant.covers(body.id())))
        .toList();
  }
}
