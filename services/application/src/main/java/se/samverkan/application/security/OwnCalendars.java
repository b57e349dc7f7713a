package se.samverkan.application.security;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkan.accounts.AccountsRefusal;
import se.samverkan.accounts.calendars.CalendarAddress;
import se.samverkan.accounts.calendars.CalendarAddresses;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.securitylog.SecurityEventKind;
import se.samverkan.accounts.securitylog.SecurityLog;
import se.samverkan.accounts.web.Asking;
import se.samverkan.accounts.web.WhereSignInIsOn;
import se.samverkan.platform.refusals.Refusal;

/** The secret addresses that somebody makes for their calendar programs; all of it blocks. */
@Component
@WhereSignInIsOn
public class OwnCalendars {

  private final CalendarAddresses addresses;
  private final MayAsk asked;
  private final SecurityLog log;

  OwnCalendars(CalendarAddresses addresses, MayAsk asked, SecurityLog log) {
    this.addresses = addresses;
    this.asked = asked;
    this.log = log;
  }

  /** The latest first, without their secrets. */
  public List<CalendarAddress> of(Asking asking) {
    return addresses.of(asking.accountId());
  }

  /**
   * Makes an address; see {@link CalendarAddresses#make}.
   *
   * @throws Refusal when the calendar is not theirs to see
   */
  public CalendarAddresses.Made make(Asking asking, CalendarAddresses.Wanted wanted) {
    if (!maySee(asking.account(), wanted.bodyId(), wanted.personId())) {
      throw new Refusal(AccountsRefusal.NOT_ALLOWED, null, "This calendar is not yours to see.");
    }
    CalendarAddresses.Made made = addresses.make(asking.accountId(), wanted);
    note(SecurityEventKind.CALENDAR_ADDRESS_MADE, asking, made.address().addressId());
    return made;
  }

  /** Revokes one of their addresses; see {@link CalendarAddresses#revoke}. */
  public void revoke(Asking asking, String addressId) {
    addresses.revoke(asking.accountId(), addressId);
    note(SecurityEventKind.CALENDAR_ADDRESS_REVOKED, asking, addressId);
  }

  /** By the same rows of the table as the calendars for whoever is signed in. */
  public boolean maySee(Account account, @Nullable String bodyId, @Nullable String personId) {
    return (bodyId == null
            || asked.may(
                account, "GET /api/bodies/{bodyId}/calendar.ics", Map.of("bodyId", bodyId)))
        && (personId == null
            || asked.may(
                account, "GET /api/persons/{personId}/calendar.ics", Map.of("personId", personId)));
  }

  private void note(SecurityEventKind kind, Asking asking, String addressId) {
    log.note(kind, asking.accountId(), asking.accountId(), asking.address(), addressId);
  }
}
