package se.samverkan.accounts.securitylog;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkan.accounts.tables.AccessTables;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;

/** The log of what happened at the door; nothing is taken out of it, and no secret comes in. */
@Component
public final class SecurityLog {

  private static final int LONGEST_DETAIL = 500;

  private final AccessTables tables;
  private final Clock clock;

  SecurityLog(AccessTables tables, Clock clock) {
    this.tables = tables;
    this.clock = clock;
  }

  /** Notes what happened, whether or not the rest of what is going on succeeds. */
  public void note(
      SecurityEventKind kind,
      @Nullable String account,
      @Nullable String by,
      String address,
      @Nullable String detail) {
    tables
        .sql()
        .sql(
            "insert into access.security_event (at, kind, account_id, by_account, address, detail)"
                + " values (:at, :kind, :account, :by, :address, :detail)")
        .param("at", Timestamp.from(clock.instant()))
        .param("kind", kind.name())
        .param("account", account)
        .param("by", by)
        .param("address", address)
        .param(
            "detail",
            detail == null ? null : detail.substring(0, Math.min(LONGEST_DETAIL, detail.length())))
        .update();
  }

  /** The latest first. */
  public Page<SecurityEvent> page(Paging paging) {
    List<SecurityEvent> items =
        tables
            .sql()
            .sql(
                "select * from access.security_event order by number desc limit :size offset :skip")
            .param("size", paging.size())
            .param("skip", (long) paging.page() * paging.size())
            .query(
                (row, number) ->
                    new SecurityEvent(
                        row.getLong("number"),
                        row.getTimestamp("at").toInstant(),
                        SecurityEventKind.valueOf(row.getString("kind")),
                        row.getString("account_id"),
                        row.getString("by_account"),
                        row.getString("address"),
                        row.getString("detail")))
            .list();
    long total =
        tables.sql().sql("select count(*) from access.security_event").query(Long.class).single();
    return new Page<>(items, paging.page(), paging.size(), total);
  }
}
