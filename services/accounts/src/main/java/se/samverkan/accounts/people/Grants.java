package se.samverkan.accounts.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkan.accounts.AccountsRefusal;
import se.samverkan.accounts.tables.AccessTables;
import se.samverkan.platform.refusals.Refusal;

/** Which account has which role in which body. */
@Component
public final class Grants {

  private static final String BETWEEN = " ";

  /** A column for a question that asks for accounts; no id has a blank in it. */
  static final String OF_THE_ACCOUNT =
      "array(select concat_ws('"
          + BETWEEN
          + "', role, body_id, organisation_id) from access.body_grant"
          + " where body_grant.account_id = account.account_id"
          + " order by body_id, role, organisation_id) as grants";

  private final AccessTables tables;
  private final Clock clock;

  Grants(AccessTables tables, Clock clock) {
    this.tables = tables;
    this.clock = clock;
  }

  /**
   * The grants of the account of a row as they are read back, in one statement with the account.
   */
  static List<Grant> of(ResultSet row) throws SQLException {
    String[] grants = (String[]) row.getArray("grants").getArray();
    return Arrays.stream(grants).map(Grants::grant).toList();
  }

  private static Grant grant(String stored) {
    String[] parts = stored.split(BETWEEN, -1);
    return new Grant(Role.valueOf(parts[0]), parts[1], organisation(parts[2]));
  }

  /**
   * Grants a role; nothing happens when the account has it.
   *
   * @throws Refusal when a representative would speak for nobody
   */
  public void give(String accountId, Grant grant, String by) {
    if ((grant.role() == Role.REPRESENTATIVE) != (grant.organisationId() != null)) {
      throw new Refusal(
          AccountsRefusal.GRANT_NEEDS_ORGANISATION,
          "organisationId",
          "A representative speaks for an organisation, and nobody else does.");
    }
    tables
        .sql()
        .sql(
            "insert into access.body_grant (account_id, role, body_id, organisation_id,"
                + " granted_by, granted_at) values (:id, :role, :body, :organisation, :by, :now)"
                + " on conflict do nothing")
        .param("id", accountId)
        .param("role", grant.role().name())
        .param("body", grant.bodyId())
        .param("organisation", Objects.requireNonNullElse(grant.organisationId(), ""))
        .param("by", by)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  public void take(String accountId, Grant grant) {
    tables
        .sql()
        .sql(
            "delete from access.body_grant where account_id = :id and role = :role"
                + " and body_id = :body and organisation_id = :organisation")
        .param("id", accountId)
        .param("role", grant.role().name())
        .param("body", grant.bodyId())
        .param("organisation", Objects.requireNonNullElse(grant.organisationId(), ""))
        .update();
  }

  private static @Nullable String organisation(String stored) {
    return stored.isEmpty() ? null : stored;
  }
}
