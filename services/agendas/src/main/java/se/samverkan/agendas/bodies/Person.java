package se.samverkan.agendas.bodies;

import org.springframework.data.mongodb.core.mapping.Document;

/** A person as called now. */
@Document("persons")
public record Person(String id, String name) {

  Person called(String newName) {
    return new Person(id, newName);
  }
}
