package se.samverkan.platform.commands;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What was answered to commands that were carried out under a key; kept for good. */
@Component
public final class FirstAnswers {

  private static final String FIND =
      "select fingerprint, target, position from idempotency_key where actor = ? and key = ?";

  private final JdbcTemplate keys;

  FirstAnswers(DataSource dataSource) {
    this.keys = new JdbcTemplate(dataSource);
  }

  /**
   * The first answer.
   *
   * @param fingerprint of what was sent then
   * @param target the id of what the command changed
   */
  public record FirstAnswer(String fingerprint, String target, long position) {}

  /** The answer to the command that was carried out under the key. */
  public Optional<FirstAnswer> find(RetryKey key) {
    return keys
        .query(
            FIND,
            (row, number) ->
                new FirstAnswer(
                    row.getString("fingerprint"), row.getString("target"), row.getLong("position")),
            key.actor(),
            key.key())
        .stream()
        .findFirst();
  }
}
