package se.samverkan.agendas.bodies;

import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.events.bodies.OrganisationKind;

/** An organisation as it is called now. */
@Document("organisations")
public record Organisation(String id, String name, OrganisationKind kind) {

  Organisation called(String newName) {
    return new Organisation(id, newName, kind);
  }
}
