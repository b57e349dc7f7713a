package se.samverkan.application.pages;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.contacts.Contact;
import se.samverkan.accounts.web.Asking;
import se.samverkan.accounts.web.ContactBook;
import se.samverkan.accounts.web.WhereSignInIsOn;
import se.samverkan.agendas.Named;
import se.samverkan.platform.readmodels.Names;

/** Where a person is reached; on a page of its own, as few may see it. */
@Controller
@WhereSignInIsOn
final class ContactPage {

  private static final String CONTACT = "contact";

  private final ContactBook contacts;
  private final Names names;

  ContactPage(ContactBook contacts, Names names) {
    this.contacts = contacts;
    this.names = names;
  }

  @GetMapping("/people/{personId}/contact")
  Mono<Rendering> show(@PathVariable String personId, ServerWebExchange exchange) {
    return page(personId, Fault.NONE, exchange).map(Rendering.Builder::build);
  }

  @PostMapping("/people/{personId}/contact")
  Mono<Rendering> keep(@PathVariable String personId, ServerWebExchange exchange) {
    return AnsweredForm.of(
        CONTACT,
        exchange,
        form ->
            Asking.then(
                    exchange,
                    asking ->
                        contacts.keep(
                            asking,
                            personId,
                            new Contact(form.orNull("mail"), form.orNull("telephone"))))
                .map(kept -> there(personId)),
        fault -> page(personId, fault, exchange));
  }

  @PostMapping("/people/{personId}/contact/erasure")
  Mono<Rendering> erase(@PathVariable String personId, ServerWebExchange exchange) {
    return Asking.then(exchange, asking -> contacts.erase(asking, personId))
        .map(erased -> there(personId));
  }

  private Mono<Rendering.Builder<?>> page(
      String personId, Fault fault, ServerWebExchange exchange) {
    return Mono.zip(
            Asking.then(exchange, asking -> contacts.of(personId)), names.of(List.of(personId)))
        .map(
            found ->
                Rendering.view(CONTACT)
                    .modelAttribute("person", Named.of(personId, found.getT2()))
                    .modelAttribute(CONTACT, found.getT1())
                    .modelAttribute("fault", fault));
  }

  private static Rendering there(String personId) {
    return Rendering.redirectTo("/people/" + personId + "/contact").build();
  }
}
