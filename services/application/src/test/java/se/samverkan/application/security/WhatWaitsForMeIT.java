package se.samverkan.application.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Grant;
import se.samverkan.accounts.people.Role;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.AssignmentGiven;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.meetings.AdjustersElected;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.meetings.MinutesApproved;
import se.samverkan.events.meetings.MinutesDrafted;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** The first page says what waits for whoever has signed in. */
@WithDatabases
@Import(People.class)
@TestPropertySource(properties = "samverkan.sign-in.required=true")
class WhatWaitsForMeIT {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Autowired WebTestClient http;
  @Autowired People people;
  @Autowired RecordedHistory history;

  private final String key = UUID.randomUUID().toString();
  private final String body = "body_" + key;
  private final String meeting = "meeting_" + key;
  private final String eva = "person_" + key;

  @Test
  void minutesToApproveAndOnesOwnAssignmentsWait() {
    history.publish(
        new BodyEstablished(body, "Alrådet", BodyKind.MANAGEMENT_GROUP, BodyProfile.INFORMAL),
        new PersonRegistered(eva, "Eva Al"),
        new MeetingHeld(meeting, body, DAY, null, null, null, List.of(), null),
        new AdjustersElected(meeting, List.of(eva)),
        new MinutesDrafted(meeting, 1, "Utkast", "a", DAY, null),
        new AssignmentGiven(
            "assignment_" + key,
            body,
            meeting,
            "item_1",
            "1",
            null,
            List.of(new Assignee(AssigneeKind.PERSON, eva)),
            List.of(),
            "Ring grannkommunen",
            null,
            true,
            DAY));
    Account account = people.with(Role.SECRETARY, Grant.EVERY_BODY, eva);
    assertThat(start(account))
        .contains(
            "Väntar på mig", "Godkänn protokollet: Alrådet den 2 mars 2026", "Ring grannkommunen");
    assertThat(start(people.with(Role.SECRETARY, Grant.EVERY_BODY, null)))
        .doesNotContain("Väntar på mig");

    history.publish(new MinutesApproved(meeting, eva, "a", DAY));
    assertThat(start(account)).contains("Mina uppdrag").doesNotContain("Godkänn protokollet");
  }

  private String start(Account account) {
    return Objects.requireNonNull(
        people
            .signedIn(http.get().uri("/").accept(MediaType.TEXT_HTML), account)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody());
  }
}
