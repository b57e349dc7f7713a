package se.samverkan.accounts.contacts;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.accounts.AccountsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.texts.PlainText;

/**
 * Where a person is reached.
 *
 * @param telephone digits, blanks and hyphens, with + and the country in front or not
 */
public record Contact(@Nullable String mail, @Nullable String telephone) {

  private static final int LONGEST_MAIL = 254;
  private static final int LONGEST_TELEPHONE = 32;
  private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");
  private static final Pattern TELEPHONE = Pattern.compile("\\+?\\d[\\d -]{4,30}");

  public Contact {
    mail = checked("mail", PlainText.optional("mail", mail, LONGEST_MAIL), MAIL);
    telephone =
        checked(
            "telephone", PlainText.optional("telephone", telephone, LONGEST_TELEPHONE), TELEPHONE);
  }

  private static @Nullable String checked(String field, @Nullable String text, Pattern form) {
    if (text != null && !form.matcher(text).matches()) {
      throw new Refusal(
          AccountsRefusal.CONTACT_MALFORMED, field, "The field " + field + " is not one.");
    }
    return text;
  }
}
