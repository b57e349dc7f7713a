package se.samverkan.accounts.contacts;

import org.springframework.stereotype.Component;
import se.samverkan.accounts.tables.AccessTables;

/** Contact details of persons, which can be erased without a trace. */
@Component
public final class Contacts {

  private final AccessTables tables;

  Contacts(AccessTables tables) {
    this.tables = tables;
  }

  /** The details; both empty when there are none. */
  public Contact of(String personId) {
    return tables
        .sql()
        .sql("select mail, telephone from access.contact where person_id = :id")
        .param("id", personId)
        .query((row, number) -> new Contact(row.getString("mail"), row.getString("telephone")))
        .optional()
        .orElseGet(() -> new Contact(null, null));
  }

  public void keep(String personId, Contact contact) {
    tables
        .sql()
        .sql(
            "insert into access.contact (person_id, mail, telephone)"
                + " values (:id, :mail, :telephone) on conflict (person_id)"
                + " do update set mail = excluded.mail, telephone = excluded.telephone")
        .param("id", personId)
        .param("mail", contact.mail())
        .param("telephone", contact.telephone())
        .update();
  }

  public void erase(String personId) {
    tables
        .sql()
        .sql("delete from access.contact where person_id = :id")
        .param("id", personId)
        .update();
  }
}
