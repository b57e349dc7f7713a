package se.samverkan.application.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Grant;
import se.samverkan.accounts.people.Role;
import se.samverkan.accounts.web.AccountAdministration;
import se.samverkan.accounts.web.Asking;
import se.samverkan.accounts.web.WhereSignInIsOn;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;

/** Who may come in, and what each may do in which body; for administrators. */
@Controller
@WhereSignInIsOn
final class AccountPages {

  private static final int SIZE = 50;
  private static final String MAKE = "make";
  private static final String PERSON = "personId";

  private final AccountAdministration accounts;
  private final Choices choices;
  private final ChosenPeople people;
  private final NamesOfAccounts names;
  private final OutsideAddress outside;
  private final boolean provider;

  AccountPages(
      AccountAdministration accounts,
      Choices choices,
      ChosenPeople people,
      NamesOfAccounts names,
      OutsideAddress outside,
      @Value("${samverkan.oidc.issuer:}") String issuer) {
    this.accounts = accounts;
    this.choices = choices;
    this.people = people;
    this.names = names;
    this.outside = outside;
    this.provider = !issuer.isEmpty();
  }

  @GetMapping("/accounts")
  Mono<Rendering> accounts(
      @RequestParam(required = false) @Nullable String page, ServerWebExchange exchange) {
    return list(Texts.number(page), Fault.NONE, exchange).map(Rendering.Builder::build);
  }

  @PostMapping("/accounts")
  Mono<Rendering> make(ServerWebExchange exchange) {
    return AnsweredForm.of(
        MAKE,
        exchange,
        form ->
            people
                .in(form, PERSON)
                .flatMap(chosen -> Asking.then(exchange, asking -> make(asking, chosen)))
                .map(made -> Rendering.redirectTo(address(made.accountId())).build()),
        fault -> list(null, fault, exchange));
  }

  @GetMapping("/accounts/{accountId}")
  Mono<Rendering> account(@PathVariable String accountId, ServerWebExchange exchange) {
    return page(accountId, Fault.NONE, exchange).map(Rendering.Builder::build);
  }

  /** Does one thing with the account; a link is shown in the answer, as nobody can see it again. */
  @PostMapping("/accounts/{accountId}/{action}")
  Mono<Rendering> act(
      @PathVariable String accountId, @PathVariable String action, ServerWebExchange exchange) {
    return AnsweredForm.of(
        action,
        exchange,
        form -> acted(accountId, action, form, exchange),
        fault -> page(accountId, fault, exchange));
  }

  private Mono<Rendering> acted(
      String accountId, String action, Form form, ServerWebExchange exchange) {
    if (action.equals("link")) {
      return Asking.then(exchange, asking -> accounts.link(asking, accountId))
          .zipWith(page(accountId, Fault.NONE, exchange))
          .map(
              made ->
                  made.getT2()
                      .modelAttribute("link", outside.of(exchange, "/welcome/" + made.getT1()))
                      .build());
    }
    return Asking.then(exchange, asking -> act(asking, accountId, action, form))
        .map(next -> Rendering.redirectTo(next).build());
  }

  private Account make(Asking asking, Form form) {
    return accounts.make(
        asking,
        form.text("loginName"),
        form.orNull(PERSON),
        form.has("administrator"),
        form.has("external"));
  }

  /** Returns where to look next. */
  private String act(Asking asking, String accountId, String action, Form form) {
    switch (action) {
      case "give" -> accounts.give(asking, accountId, grant(form));
      case "take" -> accounts.take(asking, accountId, grant(form));
      case "provider" -> accounts.expect(asking, accountId, form.orNull("mail"));
      case "disable" -> accounts.disable(asking, accountId);
      case "enable" -> accounts.enable(asking, accountId);
      case "erase" -> {
        form.text("confirmed");
        accounts.erase(asking, accountId);
        return "/accounts";
      }
      default ->
          throw new Refusal(
              InputRefusal.FIELD_UNKNOWN, "action", "There is no such thing to do here.");
    }
    return address(accountId);
  }

  private static Grant grant(Form form) {
    return new Grant(
        form.one("role", Role.class), form.text("bodyId"), form.orNull("organisationId"));
  }

  private Mono<Rendering.Builder<?>> list(
      @Nullable Integer page, Fault fault, ServerWebExchange exchange) {
    Paging paging = new Paging(page == null ? 0 : page, SIZE);
    return Asking.then(exchange, asking -> accounts.page(paging))
        .flatMap(
            found ->
                names
                    .in(found.items())
                    .map(
                        known ->
                            frame("accounts", known, fault)
                                .modelAttribute("list", found)
                                .modelAttribute("provider", provider)));
  }

  private Mono<Rendering.Builder<?>> page(
      String accountId, Fault fault, ServerWebExchange exchange) {
    return Asking.then(exchange, asking -> accounts.get(accountId))
        .flatMap(
            found ->
                Mono.zip(names.in(List.of(found)), choices.everything())
                    .map(
                        rest ->
                            frame("account", rest.getT1(), fault)
                                .modelAttribute("account", found)
                                .modelAttribute("choices", rest.getT2())
                                .modelAttribute("roles", List.of(Role.values()))
                                .modelAttribute("provider", provider)));
  }

  private static Rendering.Builder<?> frame(String view, Map<String, String> known, Fault fault) {
    return Rendering.view(view).modelAttribute("names", known).modelAttribute("fault", fault);
  }

  private static String address(String accountId) {
    return "/accounts/" + accountId;
  }
}
