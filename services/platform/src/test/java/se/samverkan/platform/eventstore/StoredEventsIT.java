package se.samverkan.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.bodies.PersonRenamed;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** What an event looks like in the store. */
@WithDatabases
class StoredEventsIT {

  @Autowired DataSource dataSource;
  @Autowired RecordedHistory history;
  @Autowired EventStorageEngine engine;

  @Test
  void anEventIsStoredUnderItsLogicalNameAsJson() {
    history.publish(new PersonRegistered("person_json", "Åsa Öberg"));

    Map<String, @Nullable Object> row = row("person_json");
    assertThat(row)
        .containsEntry("name", "bodies.PersonRegistered")
        .containsEntry("revision", "1")
        .containsEntry("payload", "{\"personId\":\"person_json\",\"name\":\"Åsa Öberg\"}");
  }

  @Test
  void anEventSaysWhoDidItInWhichRoleWhenAndWhy() {
    history.publish(new PersonRegistered("person_meta", "Eva Ek"));

    Map<String, @Nullable Object> row = row("person_meta");
    assertThat((String) row.get("metadata"))
        .contains("\"actor\":\"anna\"", "\"role\":\"secretary\"", "\"means\":\"api\"")
        .contains("\"requestId\":\"request-1\"", "\"cause\":\"command-1\"")
        .contains("\"sourceFile\":\"minutes.txt\"", "\"sourceLine\":12");
    assertThat((String) row.get("recorded_at")).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
  }

  @Test
  void theSecondOfTwoWritersOfTheSamePlaceIsToldSo() {
    history.publish(new PersonRegistered("person_race", "Eva Ek"));

    PersonRenamed renamed = new PersonRenamed("person_race", "Eva Ek", "Eva Alm", "gift");
    history.publish(renamed);

    assertThatThrownBy(() -> engine.appendEvents(at(0, renamed)))
        .isInstanceOf(AggregateStreamCreationException.class);
    assertThatThrownBy(() -> engine.appendEvents(at(1, renamed)))
        .isInstanceOf(ConcurrencyException.class);
  }

  private static GenericDomainEventMessage<?> at(long sequenceNumber, PersonRenamed event) {
    return new GenericDomainEventMessage<>("person", event.personId(), sequenceNumber, event);
  }

  private Map<String, @Nullable Object> row(String stream) {
    return new JdbcTemplate(dataSource)
        .queryForMap("select * from event where stream_id = ?", stream);
  }
}
