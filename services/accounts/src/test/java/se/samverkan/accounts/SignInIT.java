package se.samverkan.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import se.samverkan.accounts.links.FirstAdministrator;
import se.samverkan.accounts.links.OneTimeLinks;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Accounts;
import se.samverkan.accounts.securitylog.SecurityEventKind;
import se.samverkan.accounts.securitylog.SecurityLog;
import se.samverkan.accounts.sessions.Sessions;
import se.samverkan.accounts.sessions.SignIn;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.testing.WithDatabases;

/** People come in by name and password, and nobody can keep another out. */
@WithDatabases
@Import(MovableClock.class)
class SignInIT {

  private static final String PASSWORD = "en lång lösenfras";
  private static final String HERE = "192.0.2.1";
  private static final String ELSEWHERE = "192.0.2.2";

  @Autowired Accounts accounts;
  @Autowired OneTimeLinks links;
  @Autowired SignIn signIn;
  @Autowired Sessions sessions;
  @Autowired SecurityLog log;
  @Autowired FirstAdministrator firstAdministrator;
  @Autowired MovableClock clock;

  Account eva = new Account("", "", null, false, false, true, java.util.List.of());

  @BeforeEach
  void evaHasAPassword() {
    eva = accounts.make("eva" + UUID.randomUUID(), null, false, false);
    links.setPassword(links.make(eva.accountId()).text(), PASSWORD);
  }

  @Test
  void whoKnowsThePasswordComesInAndAnotherDoesNot() {
    String session = signIn.enter(eva.loginName(), PASSWORD, HERE, null).session().text();

    assertThat(sessions.account(session)).contains(eva.accountId());
    assertThat(sessions.account("somethingelse")).isEmpty();
    refused(() -> signIn.enter(eva.loginName(), "fel lösenord helt", HERE, null));
    refused(() -> signIn.enter("nobody-of-this-name", PASSWORD, HERE, null));
    assertThat(log.page(new Paging(0, 20)).items().toString()).doesNotContain(PASSWORD, "fel");
  }

  @Test
  void aLoginNameMayBeWrittenInAnyCase() {
    assertThat(signIn.enter(" " + eva.loginName().toUpperCase() + " ", PASSWORD, HERE, null))
        .isNotNull();
  }

  @Test
  void aLinkIsGoodOnceAndNotForEver() {
    String first = links.make(eva.accountId()).text();
    String second = links.make(eva.accountId()).text();

    code(() -> links.setPassword(first, PASSWORD), AccountsRefusal.LINK_NOT_VALID);
    code(() -> links.setPassword(second, "kort"), AccountsRefusal.PASSWORD_TOO_SHORT);
    code(() -> links.setPassword(second, "x".repeat(300)), AccountsRefusal.PASSWORD_TOO_LONG);
    code(
        () -> links.setPassword(second, "ababababababab"), AccountsRefusal.PASSWORD_EASILY_GUESSED);
    links.setPassword(second, PASSWORD);
    code(() -> links.setPassword(second, PASSWORD), AccountsRefusal.LINK_NOT_VALID);

    String third = links.make(eva.accountId()).text();
    clock.move(OneTimeLinks.GOOD_FOR);
    code(() -> links.setPassword(third, PASSWORD), AccountsRefusal.LINK_NOT_VALID);
  }

  @Test
  void whoeverTriesIsSlowedDownAndNobodyElse() {
    SignIn.Entered earlier = signIn.enter(eva.loginName(), PASSWORD, HERE, null);
    for (int i = 0; i < 5; i++) {
      refused(() -> signIn.enter(eva.loginName(), "fel lösenord", HERE, null));
    }

    code(
        () -> signIn.enter(eva.loginName(), PASSWORD, HERE, null),
        AccountsRefusal.TOO_MANY_ATTEMPTS);
    assertThat(signIn.enter(eva.loginName(), PASSWORD, ELSEWHERE, null)).isNotNull();
    assertThat(signIn.enter(eva.loginName(), PASSWORD, HERE, earlier.device().text())).isNotNull();

    clock.move(Duration.ofMinutes(15));
    assertThat(signIn.enter(eva.loginName(), PASSWORD, HERE, null)).isNotNull();
  }

  @Test
  void manyAddressesThatTryOneAccountAreSlowedDownEachAndItsOwnerIsNot() {
    String device = signIn.enter(eva.loginName(), PASSWORD, HERE, null).device().text();
    for (int address = 10; address < 30; address++) {
      String from = "198.51.100." + address;
      Duration before = Duration.ZERO;
      for (int i = 0; i < 8; i++) {
        clock.move(before);
        refused(() -> signIn.enter(eva.loginName(), "fel lösenord", from, null));
        Duration pause = signIn.pause(eva.loginName(), from, null);
        assertThat(pause).isGreaterThanOrEqualTo(before);
        before = pause;
      }
      assertThat(before).isGreaterThan(Duration.ofSeconds(4));
      code(
          () -> signIn.enter(eva.loginName(), PASSWORD, from, null),
          AccountsRefusal.TOO_MANY_ATTEMPTS);
      assertThat(signIn.enter(eva.loginName(), PASSWORD, from, device)).isNotNull();
    }
    assertThat(signIn.enter(eva.loginName(), PASSWORD, HERE, device)).isNotNull();
  }

  @Test
  void aSessionEndsWhenNothingHappensAndAfterADay() {
    String idle = signIn.enter(eva.loginName(), PASSWORD, HERE, null).session().text();
    clock.move(Sessions.IDLE.plusSeconds(1));
    assertThat(sessions.account(idle)).isEmpty();

    String busy = signIn.enter(eva.loginName(), PASSWORD, HERE, null).session().text();
    Duration passed = Duration.ZERO;
    while (passed.compareTo(Sessions.LONGEST.minusHours(1)) < 0) {
      clock.move(Duration.ofHours(1));
      passed = passed.plusHours(1);
      assertThat(sessions.account(busy)).isPresent();
    }
    clock.move(Duration.ofHours(1));
    assertThat(sessions.account(busy)).isEmpty();
  }

  @Test
  void signingOutEverywhereEndsEverySession() {
    String one = signIn.enter(eva.loginName(), PASSWORD, HERE, null).session().text();
    String other = signIn.enter(eva.loginName(), PASSWORD, ELSEWHERE, null).session().text();

    sessions.end(one);
    assertThat(sessions.account(one)).isEmpty();
    assertThat(sessions.account(other)).isPresent();

    sessions.endAll(eva.accountId());
    assertThat(sessions.account(other)).isEmpty();
  }

  @Test
  void theFirstAdministratorComesInByALinkThatIsNewUntilOneIsUsed() {
    String first = firstAdministrator.link().orElseThrow().text();
    String second = firstAdministrator.link().orElseThrow().text();

    code(() -> links.setPassword(first, PASSWORD), AccountsRefusal.LINK_NOT_VALID);
    Account administrator = links.setPassword(second, PASSWORD);

    assertThat(administrator.administrator()).isTrue();
    assertThat(firstAdministrator.link()).isEmpty();
    code(
        () -> accounts.enable(administrator.accountId(), false),
        AccountsRefusal.LAST_ADMINISTRATOR);
  }

  @Test
  void aLoginNameBelongsToOne() {
    code(
        () -> accounts.make(eva.loginName(), null, false, false), AccountsRefusal.LOGIN_NAME_TAKEN);
    code(() -> accounts.make("<script>", null, false, false), AccountsRefusal.LOGIN_NAME_MALFORMED);
    code(() -> accounts.get("account_none"), AccountsRefusal.UNKNOWN_ACCOUNT);
  }

  @Test
  void whoeverIsSwitchedOffStaysOut() {
    accounts.enable(eva.accountId(), false);

    refused(() -> signIn.enter(eva.loginName(), PASSWORD, HERE, null));
    assertThat(log.page(new Paging(0, 1)).items().getFirst().kind())
        .isEqualTo(SecurityEventKind.SIGN_IN_REFUSED);
  }

  private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
    code(attempt, AccountsRefusal.SIGN_IN_REFUSED);
  }

  private static void code(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt, AccountsRefusal code) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
