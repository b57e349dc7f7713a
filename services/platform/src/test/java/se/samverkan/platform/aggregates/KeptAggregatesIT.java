package se.samverkan.platform.aggregates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.events.bodies.PersonRenamed;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** A person with a long past is kept, and knows what another server has recorded since. */
@WithDatabases
class KeptAggregatesIT {

  @Autowired WebTestClient http;
  @Autowired KeptAggregates kept;
  @Autowired EventStore events;
  @Autowired RecordedHistory elsewhere;

  private final String person = "person_" + UUID.randomUUID();

  @Test
  void whatAnotherServerRecordedIsKnown() {
    register();
    for (int number = 1; number < 50; number++) {
      rename("Eva " + number);
    }
    elsewhere.publish(new PersonRenamed(person, "Eva 49", "Eva Alm", "byter namn"));

    rename("Eva Alm");
    rename("Eva Ask");

    List<PersonRenamed> renamed = renamed();
    assertThat(renamed).hasSize(51);
    assertThat(renamed.getLast())
        .isEqualTo(new PersonRenamed(person, "Eva Alm", "Eva Ask", "byter namn"));
    assertThat(kept.take(person)).isNotNull();
  }

  private List<PersonRenamed> renamed() {
    return events
        .readEvents(person)
        .asStream()
        .map(Message::getPayload)
        .filter(PersonRenamed.class::isInstance)
        .map(PersonRenamed.class::cast)
        .toList();
  }

  private void register() {
    post("/api/persons", "{\"personId\":\"" + person + "\",\"name\":\"Eva Ek\"}");
  }

  private void rename(String name) {
    post("/api/persons/" + person + "/name", "{\"name\":\"" + name + "\",\"formal\":true}");
  }

  private void post(String address, String body) {
    http.post()
        .uri(address)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .is2xxSuccessful();
  }
}
