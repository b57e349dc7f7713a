package se.samverkan.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import se.samverkan.accounts.external.ExternalAccounts;
import se.samverkan.accounts.external.Vouched;
import se.samverkan.accounts.links.FirstAdministrator;
import se.samverkan.accounts.links.OneTimeLinks;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Accounts;
import se.samverkan.accounts.sessions.SignIn;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.testing.WithDatabases;

/** An account that comes in by a provider is one person there, and has no password here. */
@WithDatabases
@Import(MovableClock.class)
@TestPropertySource(properties = "test.databases=of external accounts")
class ExternalIT {

  private static final String ISSUER = "https://provider.example.org";
  private static final String PASSWORD = "en lång lösenfras";

  @Autowired Accounts accounts;
  @Autowired ExternalAccounts external;
  @Autowired OneTimeLinks links;
  @Autowired FirstAdministrator firstAdministrator;
  @Autowired SignIn signIn;

  @Test
  void whoeverFirstComesWithTheAddressIsTheAccountFromThenOn() {
    Account eva = external.expect(account().accountId(), "Eva.Ek@example.org");

    assertThat(external.of(person("1", null))).isEmpty();
    assertThat(external.of(person("1", "eva.ek@EXAMPLE.org")))
        .map(Account::accountId)
        .contains(eva.accountId());
    assertThat(external.of(person("1", null))).map(Account::accountId).contains(eva.accountId());
    assertThat(external.of(person("2", "eva.ek@example.org"))).isEmpty();
    assertThat(external.of(new Vouched("https://other.example.org", "1", null))).isEmpty();
  }

  @Test
  void anAddressWaitsForOneAccountOnly() {
    external.expect(account().accountId(), "bo@example.org");

    code(
        () -> external.expect(account().accountId(), "bo@example.org"),
        AccountsRefusal.MAIL_EXPECTED_OF_ANOTHER);
    code(
        () -> external.expect(account().accountId(), "no address"),
        AccountsRefusal.CONTACT_MALFORMED);
  }

  @Test
  void aLinkLetsTheProviderSayWhoAnAccountIsOnce() {
    Account eva = external.expect(account().accountId(), null);
    String link = links.make(eva.accountId()).text();

    code(() -> links.setPassword(link, PASSWORD), AccountsRefusal.COMES_BY_PROVIDER);
    links.bind(link, person("3", null));
    assertThat(external.of(person("3", null))).map(Account::accountId).contains(eva.accountId());
    code(() -> links.bind(link, person("4", null)), AccountsRefusal.LINK_NOT_VALID);

    Account local = account();
    String ofLocal = links.make(local.accountId()).text();
    code(() -> links.bind(ofLocal, person("5", null)), AccountsRefusal.NOT_EXTERNAL);
    external.expect(local.accountId(), null);
    code(() -> links.bind(ofLocal, person("3", null)), AccountsRefusal.KNOWN_AS_ANOTHER);
    links.bind(ofLocal, person("5", null));
  }

  @Test
  void thePasswordOfAnAccountIsForgottenWhenItComesByTheProvider() {
    Account eva = account();
    links.setPassword(links.make(eva.accountId()).text(), PASSWORD);
    external.expect(eva.accountId(), null);

    code(
        () -> signIn.enter(eva.loginName(), PASSWORD, "192.0.2.9", null),
        AccountsRefusal.SIGN_IN_REFUSED);
  }

  @Test
  void anAdministratorWhomNoProviderKnowsYetCannotComeIn() {
    Account administrator = accounts.make("administrator", null, true, true);

    String link = firstAdministrator.link().orElseThrow().text();
    assertThat(accounts.get(administrator.accountId()).external()).isFalse();
    links.setPassword(link, PASSWORD);

    code(
        () -> external.expect(administrator.accountId(), null), AccountsRefusal.LAST_ADMINISTRATOR);
    Account second = accounts.make("second", null, true, true);
    code(
        () -> external.expect(administrator.accountId(), null), AccountsRefusal.LAST_ADMINISTRATOR);
    external.bind(second, person("6", null));
    external.expect(administrator.accountId(), null);
    assertThat(firstAdministrator.link()).isEmpty();
  }

  private Account account() {
    return accounts.make("x" + UUID.randomUUID(), null, false, false);
  }

  private static Vouched person(String subject, @org.jspecify.annotations.Nullable String mail) {
    return new Vouched(ISSUER, subject, mail);
  }

  private static void code(ThrowingCallable attempt, AccountsRefusal code) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
