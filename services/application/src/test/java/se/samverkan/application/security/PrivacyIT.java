package se.samverkan.application.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.accounts.links.OneTimeLinks;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Role;
import se.samverkan.accounts.tokens.TokenRole;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.meetings.AdjustersElected;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.events.meetings.MinutesAdjusted;
import se.samverkan.events.meetings.MinutesDrafted;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/**
 * Contact details can be erased, names in adjusted minutes stay, and no secret is kept in a log.
 */
@WithDatabases
@Import(People.class)
@TestPropertySource(properties = "samverkan.sign-in.required=true")
class PrivacyIT {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Autowired WebTestClient http;
  @Autowired People people;
  @Autowired RecordedHistory history;
  @Autowired OneTimeLinks links;
  @Autowired DataSource dataSource;

  private final String key = UUID.randomUUID().toString();
  private final String person = "person_" + key;
  private final String body = "body_" + key;
  private final String meeting = "meeting_" + key;

  @Test
  void contactDetailsAreErasedAndTheNameInAdjustedMinutesStays() {
    String mail = "eva." + key + "@example.org";
    history.publish(
        new PersonRegistered(person, "Eva Ekdal"),
        new MeetingPlanned(meeting, body, DAY, null, null, null, null),
        new AdjustersElected(meeting, List.of(person)),
        new MinutesDrafted(meeting, 1, "Närvarande: Eva Ekdal", "a".repeat(64), DAY, null),
        new MinutesAdjusted(meeting, List.of(person), DAY.plusDays(5)));
    Account eva = people.with(Role.REPRESENTATIVE, body, person);
    String contact = "/api/persons/" + person + "/contact";

    send(contact, "{\"mail\":\"" + mail + "\",\"telephone\":\"08-123 45\"}", eva);
    assertThat(get(contact, eva)).contains(mail);
    send(contact + "/erasure", "{}", eva);

    assertThat(get(contact, eva)).doesNotContain(mail, "123 45");
    assertThat(rows("event", "payload || metadata", mail)).isZero();
    assertThat(rows("access.contact", "coalesce(mail, '')", mail)).isZero();
    assertThat(rows("access.security_event", "security_event::text", mail)).isZero();
    assertThat(get("/api/meetings/" + meeting + "/minutes", eva)).contains("Eva Ekdal");
    assertThat(get("/api/persons/" + person, eva)).contains("Eva Ekdal");
  }

  @Test
  void theSecurityLogSaysWhatHappenedWithoutSecrets() {
    Account eva = people.with(Role.READER, body, person);
    String link = links.make(eva.accountId()).text();
    String password = "en lång lösenfras " + key;
    send("/api/passwords", "{\"link\":\"%s\",\"password\":\"%s\"}".formatted(link, password), null);
    String credentials = "{\"loginName\":\"%s\",\"password\":\"%s\"}";
    send("/api/sessions", credentials.formatted(eva.loginName(), password), null);
    send("/api/sessions", credentials.formatted(eva.loginName(), password + "fel"), null);
    String token = people.token(eva, TokenRole.READER);
    get("/api/security-events", eva);

    for (String secret : List.of(link, password, token, token.replaceFirst("smv_[^_]*_", ""))) {
      assertThat(rows("access.security_event", "security_event::text", secret)).isZero();
    }
    assertThat(kinds(eva).toString()).contains("PASSWORD_SET", "SIGNED_IN", "PERMISSION_REFUSED");
  }

  private List<?> kinds(Account account) {
    return new JdbcTemplate(dataSource)
        .queryForList(
            "select kind from access.security_event where account_id = ? or by_account = ?",
            String.class,
            account.accountId(),
            account.accountId());
  }

  private long rows(String table, String text, String wanted) {
    String sql = "select count(*) from " + table + " where position(? in " + text + ") > 0";
    return Objects.requireNonNull(
        new JdbcTemplate(dataSource).queryForObject(sql, Long.class, wanted));
  }

  private void send(String uri, String json, @org.jspecify.annotations.Nullable Account account) {
    WebTestClient.RequestHeadersSpec<?> request =
        http.post().uri(uri).contentType(MediaType.APPLICATION_JSON).bodyValue(json);
    (account == null ? request : people.signedIn(request, account))
        .exchange()
        .expectBody(Void.class);
  }

  private String get(String uri, Account account) {
    byte[] found =
        people
            .signedIn(http.get().uri(uri), account)
            .exchange()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return found == null ? "" : new String(found, java.nio.charset.StandardCharsets.UTF_8);
  }
}
