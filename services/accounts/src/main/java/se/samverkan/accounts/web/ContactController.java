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
import se.samverkan.accounts.contacts.Contacts;
import se.samverkan.accounts.securitylog.SecurityEventKind;
import se.samverkan.accounts.securitylog.SecurityLog;

/** Where a person is reached; erased without a trace of what it was. */
@RestController
@RequestMapping("/api/persons/{personId}/contact")
@WhereSignInIsOn
final class ContactController {

  private final Contacts contacts;
  private final SecurityLog log;

  ContactController(Contacts contacts, SecurityLog log) {
    this.contacts = contacts;
    this.log = log;
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
        asking -> {
          Contact contact = new Contact(given.mail(), given.telephone());
          contacts.keep(personId, contact);
          note(SecurityEventKind.CONTACT_CHANGED, personId, asking);
          return contact;
        });
  }

  @PostMapping("/erasure")
  Mono<Contact> erase(@PathVariable String personId, ServerWebExchange exchange) {
    return Asking.then(
        exchange,
        asking -> {
          contacts.erase(personId);
          note(SecurityEventKind.CONTACT_ERASED, personId, asking);
          return contacts.of(personId);
        });
  }

  private void note(SecurityEventKind kind, String personId, Asking asking) {
    log.note(kind, null, asking.accountId(), asking.address(), personId);
  }
}
