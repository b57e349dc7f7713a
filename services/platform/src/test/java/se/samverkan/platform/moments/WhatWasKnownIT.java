package se.samverkan.platform.moments;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.bodies.PersonRenamed;
import se.samverkan.platform.mongodb.AskedDatabase;
import se.samverkan.platform.readmodels.Names;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** The documents of a past moment are computed from the events up to then, and from no other. */
@WithDatabases
class WhatWasKnownIT {

  @Autowired RecordedHistory history;
  @Autowired Names names;
  @Autowired PastDocuments past;
  @Autowired MongoClient server;

  @Test
  void aMomentKnowsWhatWasRecordedUpToItAndNothingAfter() {
    Instant before = moment();
    history.publish(new PersonRegistered("person_past", "Eva Ek"));
    Instant between = moment();
    history.publish(new PersonRenamed("person_past", "Eva Ek", "Eva Alm", "gift"));
    Instant after = moment();

    assertThat(namedAt(before)).isEmpty();
    assertThat(namedAt(between)).containsEntry("person_past", "Eva Ek");
    assertThat(namedAt(after)).containsEntry("person_past", "Eva Alm");
    assertThat(names.of(List.of("person_past")).block()).containsEntry("person_past", "Eva Alm");
  }

  @Test
  void whatIsAskedAgainIsNotComputedAgain() {
    history.publish(new PersonRegistered("person_again", "Ulf Ek"));
    Instant moment = moment();
    history.publish(new PersonRegistered("person_later", "Ida Ek"));

    AsKnown first = Objects.requireNonNull(past.at(moment).block());
    AsKnown again = Objects.requireNonNull(past.at(moment).block());

    assertThat(again).isEqualTo(first);
    assertThat(server.listDatabaseNames()).contains(first.database());
  }

  @Test
  void thePresentIsAnsweredFromThePresentDocuments() {
    history.publish(new PersonRegistered("person_now", "Åsa Ek"));

    AsKnown now = Objects.requireNonNull(past.at(moment()).block());

    assertThat(now.database()).isNull();
  }

  /** Events are dated to the millisecond: what comes next is at least one later. */
  private static Instant moment() {
    Instant moment = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    while (!Instant.now().truncatedTo(ChronoUnit.MILLIS).isAfter(moment)) {
      Thread.onSpinWait();
    }
    return moment;
  }

  private Map<String, String> namedAt(Instant moment) {
    Mono<String> database = past.at(moment).mapNotNull(AsKnown::database);
    return Objects.requireNonNull(
        names
            .of(List.of("person_past"))
            .contextWrite(context -> AskedDatabase.put(context, database))
            .block());
  }
}
