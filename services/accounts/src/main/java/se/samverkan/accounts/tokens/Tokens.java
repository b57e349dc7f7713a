package se.samverkan.accounts.tokens;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.samverkan.accounts.AccountsRefusal;
import se.samverkan.accounts.Secret;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Accounts;
import se.samverkan.accounts.tables.AccessTables;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.texts.PlainText;

/** Tokens of programs, made and revoked by the account that they act for. */
@Component
public final class Tokens {

  static final Duration LONGEST = Duration.ofDays(366);

  private static final Pattern FORM = Pattern.compile("smv_([0-9a-f]{8})_([A-Za-z0-9_-]{43})");
  private static final int NAME = 100;

  private final AccessTables tables;
  private final Clock clock;

  Tokens(AccessTables tables, Clock clock) {
    this.tables = tables;
    this.clock = clock;
  }

  /** A token with its text, which nobody can see again. */
  public record Made(Token token, String text) {}

  /**
   * Makes a token.
   *
   * @throws Refusal when it would be for more than the account may do, or for longer than a year
   */
  public Made make(Account owner, String name, TokenRole role, Instant expiresAt) {
    Instant now = clock.instant();
    if (TokenRole.most(owner).filter(most -> most.compareTo(role) >= 0).isEmpty()) {
      throw new Refusal(
          AccountsRefusal.ROLE_HIGHER_THAN_OWN,
          "role",
          "A token may do no more than the one who makes it.");
    }
    if (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(LONGEST))) {
      throw new Refusal(
          AccountsRefusal.EXPIRY_OUT_OF_RANGE, "expiresAt", "A token is good for at most a year.");
    }
    String id = "token_" + UUID.randomUUID();
    Secret secret = Secret.random();
    String prefix = Secret.random().hash().substring(0, 8);
    Token token =
        new Token(
            id, PlainText.required("name", name, NAME), prefix, role.name(), now, expiresAt, null);
    insert(owner, token, secret);
    return new Made(token, "smv_" + prefix + "_" + secret.text());
  }

  public List<Token> of(String accountId) {
    return tables
        .sql()
        .sql("select * from access.token where account_id = :id order by made_at desc limit 500")
        .param("id", accountId)
        .query((row, number) -> token(row))
        .list();
  }

  /**
   * Revokes a token of the account; nothing happens when it is revoked.
   *
   * @throws Refusal when the account has no such token
   */
  public void revoke(String accountId, String tokenId) {
    int revoked =
        tables
            .sql()
            .sql(
                "update access.token set revoked_at = coalesce(revoked_at, :now)"
                    + " where token_id = :token and account_id = :id")
            .param("now", Timestamp.from(clock.instant()))
            .param("token", tokenId)
            .param("id", accountId)
            .update();
    if (revoked == 0) {
      throw new Refusal(AccountsRefusal.UNKNOWN_TOKEN, "tokenId", "There is no such token.");
    }
  }

  /** Whom a program acts for: never more than the owner may do today. */
  public record Bearer(Account account, String tokenId) {}

  /** Whose token the text is, if it is good. */
  public Optional<Bearer> bearer(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    return tables
        .sql()
        .sql(
            "select token_id, role, secret_hash, "
                + Accounts.COLUMNS
                + " from access.token join access.account using (account_id)"
                + " where prefix = :prefix and revoked_at is null and expires_at > :now")
        .param("prefix", form.group(1))
        .param("now", Timestamp.from(clock.instant()))
        .query(
            (row, number) ->
                new Stored(
                    Accounts.of(row),
                    row.getString("token_id"),
                    TokenRole.valueOf(row.getString("role")),
                    row.getString("secret_hash")))
        .optional()
        .filter(stored -> isSame(stored.secretHash(), Secret.hash(form.group(2))))
        .filter(stored -> stored.owner().enabled())
        .map(stored -> new Bearer(stored.role().of(stored.owner()), stored.tokenId()));
  }

  private record Stored(Account owner, String tokenId, TokenRole role, String secretHash) {}

  private void insert(Account owner, Token token, Secret secret) {
    tables
        .sql()
        .sql(
            "insert into access.token (token_id, account_id, name, prefix, secret_hash, role,"
                + " made_at, expires_at) values (:token, :id, :name, :prefix, :hash, :role, :made,"
                + " :expires)")
        .param("token", token.tokenId())
        .param("id", owner.accountId())
        .param("name", token.name())
        .param("prefix", token.prefix())
        .param("hash", secret.hash())
        .param("role", token.role())
        .param("made", Timestamp.from(token.madeAt()))
        .param("expires", Timestamp.from(token.expiresAt()))
        .update();
  }

  private static boolean isSame(String hash, String other) {
    return MessageDigest.isEqual(
        hash.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }

  private static Token token(ResultSet row) throws SQLException {
    Timestamp revoked = row.getTimestamp("revoked_at");
    return new Token(
        row.getString("token_id"),
        row.getString("name"),
        row.getString("prefix"),
        row.getString("role"),
        row.getTimestamp("made_at").toInstant(),
        row.getTimestamp("expires_at").toInstant(),
        revoked == null ? null : revoked.toInstant());
  }
}
