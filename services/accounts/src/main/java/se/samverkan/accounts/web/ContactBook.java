package se.samverkan.accounts.web;

import org.springframework.stereotype.Component;
import se.samverkan.accounts.contacts.Contact;
import se.samverkan.accounts.contacts.Contacts;
import se.samverkan.accounts.securitylog.SecurityEventKind;
import se.samverkan.accounts.securitylog.SecurityLog;

/** Where persons are reached, and who has changed it; all of it blocks. */
@Component
@WhereSignInIsOn
public class ContactBook {

  private final Contacts contacts;
  private final SecurityLog log;

  ContactBook(Contacts contacts, SecurityLog log) {
    this.contacts = contacts;
    this.log = log;
  }

  /** Where a person is reached; nowhere when it is not known. */
  public Contact of(String personId) {
    return contacts.of(personId);
  }

  /** Keeps it in the place of what was known before. */
  public Contact keep(Asking asking, String personId, Contact contact) {
    contacts.keep(personId, contact);
    note(SecurityEventKind.CONTACT_CHANGED, personId, asking);
    return contact;
  }

  /** Erases it without a trace of what it was. */
  public Contact erase(Asking asking, String personId) {
    contacts.erase(personId);
    note(SecurityEventKind.CONTACT_ERASED, personId, asking);
    return contacts.of(personId);
  }

  private void note(SecurityEventKind kind, String personId, Asking asking) {
    log.note(kind, null, asking.accountId(), asking.address(), personId);
  }
}
