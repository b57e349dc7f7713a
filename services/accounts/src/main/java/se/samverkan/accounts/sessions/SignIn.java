package se.samverkan.accounts.sessions;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkan.accounts.AccountsRefusal;
import se.samverkan.accounts.Secret;
import se.samverkan.accounts.passwords.PasswordHashes;
import se.samverkan.accounts.passwords.Throttle;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Accounts;
import se.samverkan.accounts.securitylog.SecurityEventKind;
import se.samverkan.accounts.securitylog.SecurityLog;
import se.samverkan.platform.refusals.Refusal;

/** Lets people in by name and password. */
@Component
public final class SignIn {

  private static final int LONGEST = 200;

  private final Accounts accounts;
  private final PasswordHashes hashes;
  private final Throttle throttle;
  private final KnownDevices devices;
  private final Sessions sessions;
  private final SecurityLog log;

  SignIn(
      Accounts accounts,
      PasswordHashes hashes,
      Throttle throttle,
      KnownDevices devices,
      Sessions sessions,
      SecurityLog log) {
    this.accounts = accounts;
    this.hashes = hashes;
    this.throttle = throttle;
    this.devices = devices;
    this.sessions = sessions;
    this.log = log;
  }

  /**
   * What whoever came in takes along.
   *
   * @param session shown with every request
   * @param device shown when signing in again; the one that was shown when it was known
   */
  public record Entered(Account account, Secret session, Secret device) {}

  /**
   * Lets the account in.
   *
   * @param device what the device shows of an earlier time
   * @throws Refusal the same for a wrong name, a wrong password and an account that is switched
   *     off; another one when it comes too early
   */
  public Entered enter(String loginName, String password, String address, @Nullable String device) {
    String name = loginName.strip().toLowerCase(Locale.ROOT);
    String known = devices.known(device, name);
    try {
      throttle.count(name, address, known);
    } catch (Refusal tooEarly) {
      log.note(SecurityEventKind.SIGN_IN_THROTTLED, null, null, address, null);
      throw tooEarly;
    }
    Optional<Account> account = accounts.named(name).filter(Account::enabled);
    boolean right =
        password.length() <= LONGEST
            && hashes.matches(
                password,
                account.flatMap(it -> accounts.passwordHash(it.accountId())).orElse(null));
    if (account.isEmpty() || !right) {
      log.note(
          SecurityEventKind.SIGN_IN_REFUSED,
          account.map(Account::accountId).orElse(null),
          null,
          address,
          null);
      throw new Refusal(
          AccountsRefusal.SIGN_IN_REFUSED, null, "The login name or the password is not right.");
    }
    throttle.succeeded(name, address, known);
    return entered(account.get(), address, known == null ? null : device);
  }

  /** How long somebody is to wait who came too early. */
  public Duration pause(String loginName, String address, @Nullable String device) {
    String name = loginName.strip().toLowerCase(Locale.ROOT);
    return throttle.pause(name, address, devices.known(device, name));
  }

  /** Lets in whom another has vouched for. */
  public Entered entered(Account account, String address, @Nullable String knownDevice) {
    log.note(SecurityEventKind.SIGNED_IN, account.accountId(), account.accountId(), address, null);
    return new Entered(
        account,
        sessions.begin(account.accountId()),
        knownDevice == null ? devices.remember(account.accountId()) : new Secret(knownDevice));
  }
}
