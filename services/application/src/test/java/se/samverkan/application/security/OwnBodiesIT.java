package se.samverkan.application.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
import se.samverkan.accounts.people.Grants;
import se.samverkan.accounts.people.Role;
import se.samverkan.accounts.tokens.TokenRole;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.events.bodies.OrganisationRegistered;
import se.samverkan.events.bodies.OrganisationRenamed;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever has to do with some bodies sees those, in lists that are asked of all too. */
@WithDatabases
@Import(People.class)
@TestPropertySource(
    properties = {"samverkan.sign-in.required=true", "test.databases=of several bodies"})
class OwnBodiesIT {

  private static final List<String> LISTS =
      List.of(
          "meetings",
          "decisions",
          "decisions/circulating",
          "matters",
          "matters/needs",
          "follow-ups",
          "positions",
          "referrals",
          "work-plans",
          "meeting-plans",
          "annual-reports");

  private static final List<String> PAGES =
      List.of("/", "/meetings", "/meetings/years/2026", "/follow-ups", "/decisions", "/matters");

  private static final int LARGEST_ANSWER = 16 * 1024 * 1024;

  @Autowired WebTestClient anyHttp;
  @Autowired People people;
  @Autowired Grants grants;
  @Autowired RecordedHistory history;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping controllers;

  private final String organisation = "organisation_" + UUID.randomUUID();
  private final BodyWorld mine = new BodyWorld("Landsväg", organisation);
  private final BodyWorld alsoMine = new BodyWorld("Vattendrag", organisation);
  private final BodyWorld others = new BodyWorld("Skogsbryn", organisation);
  private WebTestClient http = WebTestClient.bindToServer().build();

  @BeforeEach
  void threeBodiesHaveOneOfEverything() {
    http =
        anyHttp
            .mutate()
            .responseTimeout(Duration.ofSeconds(30))
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
            .build();
    history.publish(
        new OrganisationRegistered(organisation, "Ekmarken", OrganisationKind.MUNICIPALITY));
    for (BodyWorld world : List.of(mine, alsoMine, others)) {
      history.publish(world.events());
    }
  }

  @Test
  void listsOfAllAreOfTheBodiesOfWhoeverAsks() {
    Account reader = readerOfTwo();
    Account ofOne = people.with(Role.REPRESENTATIVE, mine.body, null);
    Account ofAll = people.with(Role.READER, Grant.EVERY_BODY, null);

    for (String list : LISTS) {
      long two = total("/api/" + list, reader);
      long one = total("/api/" + list, ofOne);
      assertThat(one).as(list).isPositive();
      assertThat(two).as(list).isEqualTo(2 * one);
      assertThat(total("/api/" + list, ofAll)).as(list).isGreaterThanOrEqualTo(3 * one);
      assertThat(status("/api/" + list + "?body=" + others.body, reader)).as(list).isEqualTo(403);
      JsonNode page = json("/api/" + list + "?size=1&page=1", reader);
      assertThat(page.path("items").size()).as(list).isEqualTo(1);
      assertThat(page.toString()).as(list).doesNotContain(others.word, others.body);
    }
    assertThat(json("/api/follow-ups/counts", reader).path("all").asInt()).isEqualTo(2);
    assertThat(json("/api/follow-ups/counts", ofOne).path("all").asInt()).isOne();
    assertThat(total("/api/decisions?text=" + others.word, reader)).isZero();
    assertThat(total("/api/follow-ups?text=" + alsoMine.word, reader)).isOne();
  }

  @Test
  void pagesShowTheBodiesOfWhoeverLooks() {
    Account reader = readerOfTwo();

    for (String page : PAGES) {
      assertThat(text(page, reader))
          .as(page)
          .contains(page.startsWith("/meetings") ? mine.meeting : mine.word)
          .doesNotContain(others.word, others.body, others.meeting);
    }
    assertThat(text("/meetings/" + mine.meeting, reader)).contains(mine.word);
    assertThat(status("/meetings/" + others.meeting, reader)).isEqualTo(403);
    assertThat(status("/decisions/" + others.decision, reader)).isEqualTo(403);
    assertThat(status("/imports", reader)).isEqualTo(403);
    assertThat(text("/organisations/" + organisation, reader)).contains(mine.word, alsoMine.word);
  }

  @Test
  void nothingOfAnotherBodyIsAnywhere() {
    Account reader = readerOfTwo();
    Map<String, List<String>> ids = new HashMap<>();
    for (BodyWorld world : List.of(mine, others)) {
      world
          .ids()
          .forEach((name, id) -> ids.computeIfAbsent(name, any -> new ArrayList<>()).add(id));
    }
    List<String> addresses = EveryAddress.of(controllers, ids, others.word);
    List<String> ofMine = addresses.stream().filter(each -> holds(each, mine, reader)).toList();

    assertThat(addresses).hasSizeGreaterThan(100);
    assertThat(addresses.stream().filter(each -> holds(each, others, reader))).isEmpty();
    assertThat(ofMine)
        .contains(
            "/api/meetings/" + mine.meeting,
            "/api/matters/" + mine.matter,
            "/api/assignments/" + mine.assignment,
            "/api/organisations/" + organisation + "/concerns",
            "/histories/" + mine.decision,
            "/work-plans",
            "/follow-ups/now")
        .hasSizeGreaterThan(35);
  }

  @Test
  void whatWasKnownIsNarrowedToo() {
    String then = "?knownOn=" + Instant.now();
    history.publish(
        new OrganisationRenamed(organisation, "Ekmarken", "Ekmarkens kommun", "Nytt namn"));

    for (String address : List.of("/api/decisions", "/api/follow-ups", "/follow-ups")) {
      assertThat(text(address + then, readerOfTwo()))
          .contains(mine.word, alsoMine.word)
          .doesNotContain(others.word);
    }
  }

  @Test
  void aTokenSeesNoMoreThanWhoMadeIt() {
    String token = people.token(readerOfTwo(), TokenRole.READER);
    byte[] answer =
        http.get()
            .uri("/api/decisions")
            .header("Authorization", "Bearer " + token)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody();

    assertThat(new String(Objects.requireNonNull(answer), StandardCharsets.UTF_8))
        .contains(mine.word, alsoMine.word)
        .doesNotContain(others.word);
  }

  private Account readerOfTwo() {
    Account account = people.with(Role.READER, mine.body, null);
    grants.give(account.accountId(), new Grant(Role.READER, alsoMine.body, null), "test");
    return people.again(account);
  }

  private boolean holds(String address, BodyWorld world, Account account) {
    return text(address, account)
        .replace("text=" + world.word, "")
        .replaceAll("value=\"" + world.word + "\"", "")
        .contains(world.word);
  }

  private long total(String address, Account account) {
    return json(address, account).path("total").asLong(-1);
  }

  private JsonNode json(String address, Account account) {
    return JsonMapper.shared().readTree(text(address, account));
  }

  private int status(String address, Account account) {
    return people
        .signedIn(http.get().uri(address), account)
        .exchange()
        .returnResult(Void.class)
        .getStatus()
        .value();
  }

  private String text(String address, Account account) {
    byte[] body =
        people
            .signedIn(http.get().uri(address).accept(MediaType.ALL), account)
            .exchange()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return body == null ? "" : new String(body, StandardCharsets.UTF_8);
  }
}
