package se.samverkan.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** The application's own role may insert and select events and nothing else. */
@WithDatabases
class RightsOfTheApplicationIT {

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update event set payload = '{}'",
        "delete from event",
        "truncate event",
        "drop table event",
        "alter table event disable trigger all",
        "alter table event add column note text",
        "create table other (id int)",
        "create function f() returns int language sql as 'select 1'",
        "create rule r as on insert to event do instead nothing",
        "create trigger t before insert on event execute function"
            + " suppress_redundant_updates_trigger()",
        "select setval('event_position', 1)",
        "alter sequence event_position restart",
        "insert into snapshot (event_id) values ('x')",
        "update automation_answer set position = 0",
        "delete from automation_answer",
        "update idempotency_key set target = null",
        "delete from idempotency_key",
        "update stored_file set content = null",
        "delete from stored_file",
        "delete from flyway_schema_history",
        "alter role current_user superuser",
        "set role postgres",
        "set session authorization postgres",
        "copy event to program 'cat'",
        "do $$ begin lock table event in access exclusive mode; end $$",
        "comment on table event is ''",
        "insert into event (event_id, stream_id, stream_type, sequence_number, recorded_at, name,"
            + " revision, payload, metadata) select event_id, stream_id, stream_type,"
            + " sequence_number, recorded_at, name, revision, '{}', metadata from event"
            + " on conflict (event_id) do update set payload = '{}'",
        "merge into event e using (values (1)) v (n) on true when matched then update set payload ="
            + " '{}'",
        "with gone as (delete from event returning *) select * from gone"
      })
  void noOtherStatementIsAllowed(String statement) {
    String before = everything();

    assertThatThrownBy(() -> application.execute(statement))
        .rootCause()
        .hasMessageMatching(
            "(?s).*(permission denied|must be owner|must be a superuser|must be able to|not"
                + " allowed).*");

    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void itCannotGiveItselfARight() {
    application.execute("grant update, delete, truncate on event to current_user");

    assertThat(
            application.queryForObject(
                "select has_table_privilege('event', 'update, delete, truncate, references,"
                    + " trigger')",
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

  private String everything() {
    return application.queryForList("select * from event order by position").toString();
  }
}
