package se.samverkan.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samverkan.accounts.contacts.Contact;
import se.samverkan.accounts.contacts.Contacts;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Accounts;
import se.samverkan.accounts.people.Grant;
import se.samverkan.accounts.people.Grants;
import se.samverkan.accounts.people.Role;
import se.samverkan.accounts.tokens.TokenRole;
import se.samverkan.accounts.tokens.Tokens;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.testing.WithDatabases;

/** Programs act for whoever made their token, and never do more; what is kept can be erased. */
@WithDatabases
@Import(MovableClock.class)
class TokensIT {

  @Autowired Accounts accounts;
  @Autowired Grants grants;
  @Autowired Tokens tokens;
  @Autowired Contacts contacts;
  @Autowired MovableClock clock;
  @Autowired javax.sql.DataSource dataSource;

  String eva = "";

  @BeforeEach
  void evaIsSecretaryOfOneBody() {
    eva = accounts.make("eva" + UUID.randomUUID(), null, false, false).accountId();
    grants.give(eva, new Grant(Role.SECRETARY, "body_1", null), eva);
  }

  @Test
  void aTokenActsForItsOwnerWithNoMoreThanItsRole() {
    String text = token(TokenRole.READER).text();

    Account bearer = tokens.bearer(text).orElseThrow().account();

    assertThat(bearer.accountId()).isEqualTo(eva);
    assertThat(bearer.grants()).containsExactly(new Grant(Role.READER, "body_1", null));
    assertThat(tokens.bearer(text.substring(0, text.length() - 1) + "!")).isEmpty();
    assertThat(tokens.bearer("smv_00000000_" + "a".repeat(43))).isEmpty();
  }

  @Test
  void whatTheOwnerLosesTheTokenLosesToo() {
    String text = token(TokenRole.SECRETARY).text();
    grants.take(eva, new Grant(Role.SECRETARY, "body_1", null));

    assertThat(tokens.bearer(text).orElseThrow().account().grants()).isEmpty();

    accounts.enable(eva, false);
    assertThat(tokens.bearer(text)).isEmpty();
  }

  @Test
  void aTokenIsRevokedByItsOwnerAndExpires() {
    Tokens.Made revoked = token(TokenRole.READER);
    Tokens.Made expiring = token(TokenRole.READER);

    tokens.revoke(eva, revoked.token().tokenId());
    assertThat(tokens.bearer(revoked.text())).isEmpty();
    assertThat(tokens.bearer(expiring.text())).isPresent();
    clock.move(Duration.ofDays(31));
    assertThat(tokens.bearer(expiring.text())).isEmpty();

    code(
        () -> tokens.revoke("account_another", revoked.token().tokenId()),
        AccountsRefusal.UNKNOWN_TOKEN);
  }

  @Test
  void nobodyMakesATokenForMoreThanTheyMayOrForEver() {
    Account owner = accounts.get(eva);
    Instant later = clock.instant().plus(Duration.ofDays(30));

    code(
        () -> tokens.make(owner, "x", TokenRole.ADMINISTRATOR, later),
        AccountsRefusal.ROLE_HIGHER_THAN_OWN);
    code(
        () -> tokens.make(owner, "x", TokenRole.READER, clock.instant().plus(Duration.ofDays(400))),
        AccountsRefusal.EXPIRY_OUT_OF_RANGE);
    code(
        () -> tokens.make(owner, "x", TokenRole.READER, clock.instant()),
        AccountsRefusal.EXPIRY_OUT_OF_RANGE);
  }

  @Test
  void theTextOfATokenStandsNowhere() {
    String text = token(TokenRole.READER).text();

    assertThat(new JdbcTemplate(dataSource).queryForList("select * from access.token").toString())
        .doesNotContain(text.substring(text.length() - 43));
    assertThat(tokens.of(eva)).hasSize(1);
  }

  @Test
  void aRepresentativeSpeaksForSomebody() {
    code(
        () -> grants.give(eva, new Grant(Role.REPRESENTATIVE, "body_1", null), eva),
        AccountsRefusal.GRANT_NEEDS_ORGANISATION);
  }

  @Test
  void contactDetailsAreErasedWithoutATrace() {
    contacts.keep("person_1", new Contact("eva@ekmarken.example", "08-123 45 67"));
    assertThat(contacts.of("person_1").mail()).isEqualTo("eva@ekmarken.example");

    contacts.erase("person_1");

    assertThat(contacts.of("person_1")).isEqualTo(new Contact(null, null));
    code(() -> new Contact("no mail", null), AccountsRefusal.CONTACT_MALFORMED);
    code(() -> new Contact(null, "call me"), AccountsRefusal.CONTACT_MALFORMED);
  }

  @Test
  void theLogOfSecurityEventsCannotBeChangedAndTheHistoryNeither() {
    JdbcTemplate application = new JdbcTemplate(dataSource);
    for (String statement :
        List.of(
            "update access.security_event set detail = ''",
            "delete from access.security_event",
            "truncate access.account",
            "create table access.other (id int)",
            "delete from access.flyway_schema_history",
            "update event set payload = '{}'",
            "delete from event")) {
      assertThatThrownBy(() -> application.execute(statement))
          .as(statement)
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  private Tokens.Made token(TokenRole role) {
    return tokens.make(
        accounts.get(eva), "import", role, clock.instant().plus(Duration.ofDays(30)));
  }

  private static void code(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt, AccountsRefusal code) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
