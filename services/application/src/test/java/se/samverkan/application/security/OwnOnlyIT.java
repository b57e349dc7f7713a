package se.samverkan.application.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Grant;
import se.samverkan.accounts.people.Role;
import se.samverkan.application.openapi.Example;
import se.samverkan.application.openapi.Examples;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.AssignmentGiven;
import se.samverkan.events.meetings.AdjustersElected;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;
import se.samverkan.platform.web.CommandRoute;
import se.samverkan.platform.web.CommandTable;

/** What somebody may do as their own, they may not do as another's. */
@WithDatabases
@Import(People.class)
@TestPropertySource(properties = "samverkan.sign-in.required=true")
class OwnOnlyIT {

  private static final String NOTE = "{\"reportedOn\":\"2026-04-01\",\"note\":\"Klart\"}";

  @Autowired WebTestClient http;
  @Autowired People people;
  @Autowired RecordedHistory history;
  @Autowired List<CommandTable> tables;

  private final String key = UUID.randomUUID().toString();
  private final String body = "body_" + key;
  private final String meeting = "meeting_" + key;
  private final String eva = "person_eva" + key;
  private final String bo = "person_bo" + key;

  @BeforeEach
  void evaAndBoAdjustAndHaveAnAssignmentEach() {
    history.publish(
        new MeetingPlanned(meeting, body, LocalDate.of(2026, 3, 2), null, null, null, null),
        new AdjustersElected(meeting, List.of(eva, bo)),
        given(assignment(eva), new Assignee(AssigneeKind.PERSON, eva)),
        given(assignment(bo), new Assignee(AssigneeKind.PERSON, bo)),
        given(assignment("1"), new Assignee(AssigneeKind.ORGANISATION, "organisation_1")),
        given(assignment("2"), new Assignee(AssigneeKind.ORGANISATION, "organisation_2")));
  }

  @Test
  void anAdjusterApprovesForThemselvesOnly() {
    Account adjuster = people.with(null, body, eva);

    assertThat(status(approval(eva), adjuster)).isNotEqualTo(403);
    assertThat(status(approval(bo), adjuster)).isEqualTo(403);
  }

  @Test
  void aChairApprovesForThemselvesOnlyAndWhoIsNoAdjusterForNobody() {
    Account chair = people.with(Role.CHAIR, body, bo);

    assertThat(status(approval(bo), chair)).isNotEqualTo(403);
    assertThat(status(approval(eva), chair)).isEqualTo(403);
    assertThat(status(approval(eva), people.with(null, body, "person_other"))).isEqualTo(403);
  }

  @Test
  void aRepresentativeReportsTheirOwnAndTheirOrganisationsAssignmentsOnly() {
    Account representative = people.with(Role.REPRESENTATIVE, body, eva);

    assertThat(status(act(assignment(eva), "report", NOTE), representative)).isNotEqualTo(403);
    assertThat(status(act(assignment("1"), "report", NOTE), representative)).isNotEqualTo(403);
    assertThat(status(act(assignment(bo), "report", NOTE), representative)).isEqualTo(403);
    assertThat(status(act(assignment("2"), "report", NOTE), representative)).isEqualTo(403);
  }

  @Test
  void aRepresentativeAcceptsForThemselvesAndTheirOrganisationOnly() {
    Account representative = people.with(Role.REPRESENTATIVE, body, eva);

    assertThat(status(accept(assignment(eva), "PERSON", eva), representative)).isNotEqualTo(403);
    assertThat(status(accept(assignment("1"), "ORGANISATION", "organisation_1"), representative))
        .isNotEqualTo(403);
    assertThat(status(accept(assignment(bo), "PERSON", bo), representative)).isEqualTo(403);
    assertThat(status(accept(assignment("2"), "ORGANISATION", "organisation_2"), representative))
        .isEqualTo(403);
    assertThat(status(accept(assignment(eva), "PERSON", bo), representative)).isEqualTo(403);
    assertThat(status(accept(assignment("1"), "ORGANISATION", "organisation_2"), representative))
        .isEqualTo(403);
  }

  @Test
  void aRepresentativeSaysHowItGoesAndAsksForMoreTimeForTheirOwnOnly() {
    Account representative = people.with(Role.REPRESENTATIVE, body, eva);
    String progress = "{\"text\":\"Halvvägs\",\"on\":\"2026-04-01\"}";
    String more =
        "{\"due\":{\"kind\":\"DATE\",\"date\":\"2026-05-30\"},\"on\":\"2026-04-01\",\"reason\":\"Svar"
            + " saknas\"}";

    for (String whose : List.of(eva, "1")) {
      assertThat(status(act(assignment(whose), "progress", progress), representative))
          .isNotEqualTo(403);
      assertThat(status(act(assignment(whose), "more-time/ask", more), representative))
          .isNotEqualTo(403);
    }
    for (String whose : List.of(bo, "2")) {
      assertThat(status(act(assignment(whose), "progress", progress), representative))
          .isEqualTo(403);
      assertThat(status(act(assignment(whose), "more-time/ask", more), representative))
          .isEqualTo(403);
    }
  }

  @Test
  void aRepresentativeOfAnotherBodyDoesNothingForTheirOrganisationHere() {
    Account elsewhere = people.with(Role.REPRESENTATIVE, "body_elsewhere", null);

    assertThat(status(act(assignment("1"), "report", NOTE), elsewhere)).isEqualTo(403);
  }

  @Test
  void aRepresentativeHandsNothingOverNotEvenTheirOwn() {
    Account representative = people.with(Role.REPRESENTATIVE, body, eva);
    String toBo =
        "{\"assignees\":[{\"personId\":\"%s\"}],\"support\":[],\"on\":\"2026-04-01\",\"reason\":\"Ledig\"}"
            .formatted(bo);

    assertThat(status(act(assignment(eva), "hand-over", toBo), representative)).isEqualTo(403);
    assertThat(status(act(assignment(bo), "hand-over", toBo), representative)).isEqualTo(403);
  }

  @Test
  void whateverARepresentativeDoesForAnOrganisationIsForTheirOwn() {
    Account representative = people.with(Role.REPRESENTATIVE, Grant.EVERY_BODY, eva);
    List<CommandRoute> routes =
        tables.stream()
            .flatMap(table -> table.routes().stream())
            .filter(OwnOnlyIT::isForAnOrganisation)
            .toList();

    assertThat(routes).hasSizeGreaterThan(4);
    for (CommandRoute route : routes) {
      Example example =
          Examples.ofStory().inOrder().stream()
              .filter(each -> each.address().equals(route.path()))
              .findFirst()
              .orElseThrow();
      for (String organisation : List.of("organisation_1", "organisation_2")) {
        Map<String, Object> body = new HashMap<>(Objects.requireNonNull(example.body()));
        body.put("organisationId", organisation);
        var request =
            http.post()
                .uri(route.path(), example.with())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body);
        assertThat(status(request, representative) == 403)
            .as(route.path() + " for " + organisation)
            .isEqualTo(organisation.equals("organisation_2"));
      }
    }
  }

  private static boolean isForAnOrganisation(CommandRoute route) {
    return CommandRoles.of(route.command()).of(Holder.REPRESENTATIVE) == Permission.OWN
        && Arrays.stream(route.command().getRecordComponents())
            .anyMatch(each -> each.getName().equals("organisationId"))
        && !route.path().contains("{organisationId}");
  }

  private AssignmentGiven given(String assignment, Assignee assignee) {
    return new AssignmentGiven(
        assignment,
        body,
        meeting,
        "item_" + key,
        "1",
        null,
        List.of(assignee),
        List.of(),
        "Bredband",
        null,
        true,
        LocalDate.of(2026, 3, 2));
  }

  private String assignment(String whose) {
    return "assignment_" + Integer.toHexString(whose.hashCode()) + key;
  }

  private WebTestClient.RequestHeadersSpec<?> approval(String adjuster) {
    return post(
        "/api/meetings/" + meeting + "/minutes/approvals",
        "{\"adjusterId\":\"%s\",\"contentSha256\":\"%s\",\"approvedOn\":\"2026-03-09\"}"
            .formatted(adjuster, "0".repeat(64)));
  }

  private WebTestClient.RequestHeadersSpec<?> accept(String assignment, String kind, String as) {
    return act(
        assignment,
        "accept",
        "{\"assignee\":{\"kind\":\"%s\",\"reference\":\"%s\"},\"on\":\"2026-03-05\"}"
            .formatted(kind, as));
  }

  private WebTestClient.RequestHeadersSpec<?> act(String assignment, String what, String json) {
    return post("/api/assignments/" + assignment + "/" + what, json);
  }

  private WebTestClient.RequestHeadersSpec<?> post(String uri, String json) {
    return http.post().uri(uri).contentType(MediaType.APPLICATION_JSON).bodyValue(json);
  }

  private int status(WebTestClient.RequestHeadersSpec<?> request, Account account) {
    return people
        .signedIn(request, account)
        .exchange()
        .returnResult(Void.class)
        .getStatus()
        .value();
  }
}
