package se.samverkan.application.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Accounts;
import se.samverkan.accounts.people.Grant;
import se.samverkan.accounts.people.Grants;
import se.samverkan.accounts.people.Role;
import se.samverkan.accounts.sessions.Sessions;
import se.samverkan.accounts.tokens.TokenRole;
import se.samverkan.accounts.tokens.Tokens;
import se.samverkan.platform.readmodels.ReadModels;
import se.samverkan.platform.testing.WithDatabases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every command is sent by a page or a program, and minutes are imported; then every history of
 * everything says of every event who, in which role and by which means.
 */
@WithDatabases
@TestPropertySource(
    properties = {"samverkan.sign-in.required=true", "test.databases=of who did what"})
class EveryEventSaysWhoIT {

  private static final Set<String> ROLES = Set.of("secretary", "automation");
  private static final int LARGEST_ANSWER = 16 * 1024 * 1024;
  private static final Pattern RECORDED =
      Pattern.compile("<p class=\"recorded quiet\">(.*?)</p>", Pattern.DOTALL);
  private static final String CSRF = "of-the-test";

  @Autowired WebTestClient anyHttp;
  @Autowired Accounts accounts;
  @Autowired Grants grants;
  @Autowired Sessions sessions;
  @Autowired Tokens tokens;
  @Autowired Clock clock;
  @Autowired ReadModels readModels;
  @Autowired DataSource dataSource;

  private final Set<String> means = new TreeSet<>();

  @Test
  void everyHistorySaysOfEveryEventWhoInWhichRoleAndByWhichMeans() throws IOException {
    Account secretary = secretary();
    WebTestClient page = byPage(secretary);
    WebTestClient program = byToken(secretary);
    boolean even = false;
    for (Example example : Examples.ofStory().inOrder()) {
      if (example.method().equals(HttpMethod.POST)) {
        even = !even;
        SentExample.send(recorded(example), 0, even ? page : program);
      }
    }
    assertThat(readModels.awaitCaughtUp(Duration.ofSeconds(60))).isTrue();
    List<String> things =
        JdbcClient.create(dataSource)
            .sql("select distinct stream_id from event order by 1")
            .query((row, number) -> Objects.requireNonNull(row.getString(1)))
            .list();
    Set<String> kinds = new TreeSet<>();
    int entries = 0;
    for (String thing : things) {
      kinds.add(thing.replaceFirst("_.*", ""));
      entries += check(thing, secretary, page);
    }

    assertThat(means).containsExactlyInAnyOrder("page", "token", "import", "automation");
    assertThat(kinds)
        .contains("body", "person", "organisation", "meeting", "meetingplan", "matter")
        .contains("decision", "positions", "referral", "assignment", "workplan");
    assertThat(entries).isGreaterThan(150);
  }

  private int check(String thing, Account secretary, WebTestClient http) throws IOException {
    JsonNode items =
        JsonMapper.shared().readTree(text("/api/histories/" + thing + "?size=500", http));
    int entries = 0;
    for (JsonNode entry : items.path("items")) {
      entries++;
      boolean automation = entry.path("means").asString().equals("automation");
      means.add(entry.path("means").asString());
      assertThat(entry.path("role").asString()).as(thing).isIn(ROLES);
      assertThat(entry.path("actor").asString())
          .as(thing)
          .matches(automation ? "When\\w+Then\\w+|\\w+" : Pattern.quote(secretary.accountId()));
    }
    assertThat(entries).as(thing).isPositive();
    for (CSVRecord line :
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .get()
            .parse(new StringReader(text("/api/histories/" + thing + ".csv", http)))) {
      assertThat(List.of(line.get("actor"), line.get("role"), line.get("means")))
          .as(thing)
          .noneMatch(String::isBlank);
    }
    List<String> shown =
        RECORDED
            .matcher(text("/histories/" + thing, http))
            .results()
            .map(found -> found.group(1).replaceAll("<[^>]*>", ""))
            .toList();
    assertThat(shown).as(thing).hasSize(Math.min(entries, 50));
    assertThat(shown)
        .as(thing)
        .allMatch(
            text ->
                text.matches(
                    "(?s)\\s*Antecknat .+ av .+ som (sekreterare|systemet),"
                        + " (på en sida|genom ett program|genom import|av sig självt).*"));
    return entries;
  }

  /** The example of an import shows what would be recorded; here it is. */
  private static Example recorded(Example example) {
    return example.file() == null || !example.address().endsWith("minutes-imports")
        ? example
        : new Example(
            example.method(),
            example.address(),
            example.says(),
            Map.of(),
            example.body(),
            example.file());
  }

  private Account secretary() {
    Account account = accounts.make("secretary-of-all", null, false, false);
    grants.give(account.accountId(), new Grant(Role.SECRETARY, Grant.EVERY_BODY, null), "test");
    return accounts.get(account.accountId());
  }

  private WebTestClient byPage(Account account) {
    return anyHttp
        .mutate()
        .responseTimeout(Duration.ofSeconds(60))
        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
        .defaultCookie("__Host-session", sessions.begin(account.accountId()).text())
        .defaultCookie("__Host-csrf", CSRF)
        .defaultHeader("X-XSRF-TOKEN", CSRF)
        .build();
  }

  private WebTestClient byToken(Account account) {
    String token =
        tokens
            .make(account, "test", TokenRole.SECRETARY, clock.instant().plus(Duration.ofDays(1)))
            .text();
    return anyHttp
        .mutate()
        .responseTimeout(Duration.ofSeconds(60))
        .defaultHeader("Authorization", "Bearer " + token)
        .build();
  }

  private static String text(String address, WebTestClient http) {
    return new String(
        Objects.requireNonNull(
            http.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody()),
        StandardCharsets.UTF_8);
  }
}
