package se.samverkan.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** The application's own role may insert and select events and nothing else. */
@WithDatabases
class RightsOfTheApplicationIT {

  private static final Path STATEMENTS = Path.of("src/test/resources/not-for-the-application.sql");

  @Autowired DataSource dataSource;
  @Autowired RecordedHistory history;
  JdbcTemplate application;

  @BeforeEach
  void anEventIsRecorded() {
    application = new JdbcTemplate(dataSource);
    if (application.queryForList("select 1 from event").isEmpty()) {
      history.publish(new PersonRegistered("person_1", "Eva Ek"));
    }
  }

  static Stream<String> statements() throws IOException {
    return Files.readString(STATEMENTS)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("--"));
  }

  @ParameterizedTest
  @MethodSource("statements")
  void noOtherStatementIsAllowed(String statement) {
    String before = everything();

    assertThatThrownBy(() -> application.execute(statement))
        .rootCause()
        .hasMessageMatching(
            "(?s).*(permission denied|must be owner|must be a superuser|must be able to|not"
                + " allowed).*");

    assertThat(everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vacuum full event",
        "grant update, delete, truncate, trigger on event to current_user",
        "select nextval('event_position')",
        "set default_transaction_read_only = on",
        "set search_path = pg_temp, public",
        "set row_security = off",
        "analyze event"
      })
  void whatPostgresqlPassesOverChangesNothing(String statement) {
    String before = everything();

    application.execute((ConnectionCallback<@Nullable Void>) each -> onceWith(each, statement));

    assertThat(everything()).isEqualTo(before);
    assertThat(mayDoMore()).isFalse();
  }

  @Test
  void everyTableThatKeepsWhatHappenedMayBeAddedToOnly() {
    assertThat(
            application.queryForList(
                "select table_name || ' ' || string_agg(privilege_type, ', ' order by"
                    + " privilege_type) from information_schema.table_privileges where grantee ="
                    + " current_user and table_schema = 'public' group by table_name order by"
                    + " table_name",
                String.class))
        .containsExactly(
            "automation_answer INSERT, SELECT",
            "automation_parked INSERT, SELECT",
            "event SELECT",
            "idempotency_key INSERT, SELECT",
            "snapshot SELECT",
            "stored_file INSERT, SELECT");
  }

  @Test
  void theRoleOwnsNothingAndIsAMemberOfNothing() {
    assertThat(
            application.queryForList(
                "select relname from pg_class where pg_get_userbyid(relowner) = current_user"))
        .isEmpty();
    assertThat(
            application.queryForList(
                "select rolname from pg_roles where rolname <> current_user and"
                    + " pg_has_role(current_user, oid, 'member')"))
        .isEmpty();
    assertThat(
            application.queryForObject(
                "select rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls"
                    + " from pg_roles where rolname = current_user",
                Boolean.class))
        .isFalse();
  }

  @Test
  void theServerKeepsWhatItAcknowledges() {
    assertThat(application.queryForObject("show fsync", String.class)).isEqualTo("on");
    assertThat(application.queryForObject("show synchronous_commit", String.class)).isEqualTo("on");
    assertThat(application.queryForObject("show full_page_writes", String.class)).isEqualTo("on");
  }

  @Test
  void aTransactionCannotStayOpenLongerThanReadersWaitForIt() {
    assertThat(application.queryForObject("show statement_timeout", String.class)).isEqualTo("15s");
    assertThat(application.queryForObject("show idle_in_transaction_session_timeout", String.class))
        .isEqualTo("15s");
  }

  private boolean mayDoMore() {
    return Boolean.TRUE.equals(
        application.queryForObject(
            "select has_table_privilege('event', 'update, delete, truncate, references, trigger')",
            Boolean.class));
  }

  /** The settings of the session end with it. */
  private static @Nullable Void onceWith(Connection connection, String statement)
      throws SQLException {
    try (Statement sent = connection.createStatement()) {
      sent.execute(statement);
      sent.execute("discard all");
    }
    return null;
  }

  private String everything() {
    return application.queryForList("select * from event order by position").toString();
  }
}
