package se.samverkan.accounts.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.contacts.Contact;

/** Where a person is reached; erased without a trace of what it was. */
@RestController
@RequestMapping("/api/persons/{personId}/contact")
@WhereSignInIsOn
final class ContactController {

  private final ContactBook contacts;

  ContactController(ContactBook contacts) {
    this.contacts = contacts;
  }

  /** As it comes in. */
  record GivenContact(@Nullable String mail, @Nullable String telephone) {}

  @GetMapping
  Mono<Contact> contact(@PathVariable String personId, ServerWebExchange exchange) {
    return Asking.then(exchange, asking -> contacts.of(personId));
  }

  @PostMapping
  Mono<Contact> keep(
      @PathVariable String personId, @RequestBody GivenContact given, ServerWebExchange exchange) {
    return Asking.then(
        exchange,
        asking -> contacts.keep(asking, personId, new Contact(given.mail(), given.telephone())));
  }

  @PostMapping("/erasure")
  Mono<Contact> erase(@PathVariable String personId, ServerWebExchange exchange) {
    return Asking.then(exchange, asking -> contacts.erase(asking, personId));
  }
}
