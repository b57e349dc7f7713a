package se.samverkan.accounts.passwords;

import java.util.Locale;
import se.samverkan.accounts.AccountsRefusal;
import se.samverkan.platform.refusals.Refusal;

/** What a password must be; long is what counts. */
public final class PasswordRules {

  static final int FEWEST = 12;
  static final int MOST = 200;
  private static final int FEWEST_DIFFERENT = 5;
  private static final String FIELD = "password";

  private PasswordRules() {}

  /**
   * Accepts the password for the account.
   *
   * @throws Refusal when it is too short, too long or easily guessed
   */
  public static void require(String password, String loginName) {
    if (password.length() < FEWEST) {
      throw new Refusal(
          AccountsRefusal.PASSWORD_TOO_SHORT,
          FIELD,
          "A password has at least " + FEWEST + " characters.");
    }
    if (password.length() > MOST) {
      throw new Refusal(
          AccountsRefusal.PASSWORD_TOO_LONG,
          FIELD,
          "A password has at most " + MOST + " characters.");
    }
    boolean fewDifferent = password.chars().distinct().count() < FEWEST_DIFFERENT;
    if (fewDifferent || password.toLowerCase(Locale.ROOT).contains(loginName)) {
      throw new Refusal(
          AccountsRefusal.PASSWORD_EASILY_GUESSED,
          FIELD,
          "The password holds the login name or the same few characters again and again.");
    }
  }
}
