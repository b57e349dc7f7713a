package se.samverkan.application.security;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.application.security.SecretWorld.OPEN;
import static se.samverkan.application.security.SecretWorld.SECRET;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Grant;
import se.samverkan.accounts.people.Role;
import se.samverkan.events.meetings.AdjustersElected;
import se.samverkan.events.meetings.AgendaItemConfidentialityLifted;
import se.samverkan.events.meetings.StoredFile;
import se.samverkan.platform.files.StoredFiles;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is confidential is in no answer to whoever may not see it. Every address that is asked with
 * GET is walked, so that a new one is held to it too.
 */
@WithDatabases
@Import(People.class)
@TestPropertySource(
    properties = {"samverkan.sign-in.required=true", "test.databases=of what is confidential"})
class ConfidentialIT {

  private static final int LARGEST_ANSWER = 16 * 1024 * 1024;

  @Autowired WebTestClient anyHttp;
  @Autowired People people;
  @Autowired RecordedHistory history;
  @Autowired StoredFiles files;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping controllers;

  private WebTestClient http = WebTestClient.bindToServer().build();
  private SecretWorld world = new SecretWorld(new StoredFile("", "", 0, ""));

  @BeforeEach
  void anItemAndAPaperAreConfidential() {
    http =
        anyHttp
            .mutate()
            .responseTimeout(Duration.ofSeconds(30))
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
            .build();
    var kept = files.keep("avtal.txt", (SECRET + " avtal").getBytes(StandardCharsets.UTF_8));
    world =
        new SecretWorld(new StoredFile(kept.name(), kept.mediaType(), kept.size(), kept.sha256()));
    history.publish(world.before());
    history.publish(world.marks());
  }

  @Test
  void noAddressShowsItToWhoeverMayNotSeeItAndTheSecretaryFindsItAllOver() {
    Account reader = people.with(Role.READER, Grant.EVERY_BODY, null);
    Account secretary = people.with(Role.SECRETARY, Grant.EVERY_BODY, null);
    List<String> addresses = addresses();
    List<String> shown = addresses.stream().filter(each -> holds(each, reader)).toList();
    List<String> toAll = addresses.stream().filter(each -> holds(each, null)).toList();
    Set<String> found = new TreeSet<>();
    addresses.stream().filter(each -> holds(each, secretary)).forEach(found::add);

    assertThat(shown).isEmpty();
    assertThat(toAll).isEmpty();
    assertThat(addresses).hasSizeGreaterThan(100);
    assertThat(found)
        .contains(
            "/api/meetings/" + world.meeting,
            "/api/meetings/" + world.nextMeeting,
            "/api/meetings/" + world.meetingOfCommittee,
            "/api/meetings/" + world.meeting + "/minutes",
            "/api/decisions?text=" + SECRET,
            "/api/decisions/" + world.decision,
            "/api/matters?text=" + SECRET,
            "/api/matters/" + world.matter,
            "/api/matters/" + world.openMatter,
            "/api/follow-ups",
            "/api/assignments/" + world.assignment,
            "/api/positions/" + world.positions,
            "/api/files/" + world.file.sha256(),
            "/api/organisations/" + world.organisation + "/concerns",
            "/api/bodies/" + world.group + "/calendar.ics",
            "/api/published/meetings/" + world.meeting,
            "/api/annual-reports/" + world.group + "/2026",
            "/meetings/" + world.meeting,
            "/decisions/" + world.decision,
            "/follow-ups")
        .hasSizeGreaterThan(30);
  }

  @Test
  void searchAndCountsDoNotHintAtIt() {
    Account reader = people.with(Role.READER, world.group, null);
    Account chair = people.with(Role.CHAIR, world.group, null);

    for (String list : List.of("decisions", "matters", "follow-ups")) {
      String all = "/api/" + list + "?body=" + world.group;
      assertThat(number(all + "&text=" + SECRET, reader, "total")).as(list).isZero();
      assertThat(number(all + "&text=" + SECRET, chair, "total")).as(list).isOne();
      assertThat(number(all, reader, "total")).as(list).isOne();
    }
    String counts = "/api/follow-ups/counts?body=" + world.group;
    assertThat(number(counts, reader, "all")).isOne();
    assertThat(number(counts, chair, "all")).isEqualTo(2);
    String report = "/api/annual-reports/" + world.group + "/2026";
    assertThat(number(report, reader, "decisions", "total")).isOne();
    assertThat(number(report, chair, "decisions", "total")).isEqualTo(2);
    assertThat(text("/api/meetings/" + world.meeting, reader)).contains(OPEN);
  }

  @Test
  void whoeverTakesPartSeesItAndNobodyOfAnotherBodyDoes() {
    String meeting = "/api/meetings/" + world.meeting;
    history.publish(new AdjustersElected(world.meeting, List.of("person_" + world.key)));

    assertThat(text(meeting, people.with(Role.REPRESENTATIVE, world.group, null))).contains(SECRET);
    assertThat(text(meeting, people.with(null, world.group, "person_" + world.key)))
        .contains(SECRET);
    assertThat(
            text(
                "/api/meetings/" + world.meetingOfCommittee,
                people.with(Role.SECRETARY, world.committee, null)))
        .contains(SECRET);
    assertThat(text(meeting, people.with(Role.SECRETARY, "body_another", null)))
        .doesNotContain(SECRET);
  }

  @Test
  void whatIsLiftedIsSeenAgain() {
    Account reader = people.with(Role.READER, world.group, null);
    history.publish(
        new AgendaItemConfidentialityLifted(world.meeting, world.group, world.item, "Avtalat"));

    assertThat(text("/api/decisions/" + world.decision, reader)).contains(SECRET);
  }

  @Test
  void anIssuedReportHoldsNothingOfIt() {
    Account secretary = people.with(Role.SECRETARY, world.group, null);
    String versions = "/api/annual-reports/" + world.group + "/2026/versions";
    people
        .signedIn(http.post().uri(versions).contentType(MediaType.APPLICATION_JSON), secretary)
        .exchange()
        .expectStatus()
        .isCreated();
    history.awaitReadModels();

    assertThat(text(versions + "/1", secretary)).contains(OPEN).doesNotContain(SECRET);
  }

  private List<String> addresses() {
    return EveryAddress.of(controllers, ids(), SECRET);
  }

  /** The ids that the variables of addresses may stand for. */
  private Map<String, List<String>> ids() {
    return Map.of(
        "bodyId", List.of(world.group, world.committee),
        "meetingId", List.of(world.meeting, world.nextMeeting, world.meetingOfCommittee),
        "matterId", List.of(world.matter, world.openMatter),
        "decisionId", List.of(world.decision, world.openDecision),
        "positionsId", List.of(world.positions),
        "assignmentId", List.of(world.assignment, world.openAssignment),
        "organisationId", List.of(world.organisation),
        "sha256", List.of(world.file.sha256()),
        "year", List.of("2026"),
        "version", List.of("1"));
  }

  private boolean holds(String address, @Nullable Account account) {
    String text = text(address, account).toLowerCase(Locale.ROOT).replaceAll("\\r\\n ", "");
    return text.replace("text=" + SECRET.toLowerCase(Locale.ROOT), "")
        .replace("\"" + SECRET.toLowerCase(Locale.ROOT) + "\"", "")
        .contains(SECRET.toLowerCase(Locale.ROOT));
  }

  private String text(String address, @Nullable Account account) {
    WebTestClient.RequestHeadersSpec<?> request = http.get().uri(address);
    if (account != null) {
      people.signedIn(request, account);
    }
    byte[] body = request.exchange().expectBody().returnResult().getResponseBody();
    return body == null ? "" : new String(body, StandardCharsets.UTF_8);
  }

  private int number(String address, Account account, String... path) {
    var found = JsonMapper.shared().readTree(text(address, account));
    for (String name : path) {
      found = Objects.requireNonNull(found.get(name), () -> address + " " + name);
    }
    return found.asInt();
  }
}
