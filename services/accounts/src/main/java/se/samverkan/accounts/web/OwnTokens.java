package se.samverkan.accounts.web;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samverkan.accounts.securitylog.SecurityEventKind;
import se.samverkan.accounts.securitylog.SecurityLog;
import se.samverkan.accounts.tokens.Token;
import se.samverkan.accounts.tokens.TokenRole;
import se.samverkan.accounts.tokens.Tokens;

/** The tokens that somebody makes for programs; all of it blocks. */
@Component
@WhereSignInIsOn
public class OwnTokens {

  private final Tokens tokens;
  private final SecurityLog log;

  OwnTokens(Tokens tokens, SecurityLog log) {
    this.tokens = tokens;
    this.log = log;
  }

  /** The latest first, without their secrets. */
  public List<Token> of(Asking asking) {
    return tokens.of(asking.accountId());
  }

  /** Makes a token; see {@link Tokens#make}. */
  public Tokens.Made make(Asking asking, String name, TokenRole role, Instant expiresAt) {
    Tokens.Made made = tokens.make(asking.account(), name, role, expiresAt);
    note(SecurityEventKind.TOKEN_MADE, asking, made.token().tokenId());
    return made;
  }

  /** Revokes one of their tokens; see {@link Tokens#revoke}. */
  public void revoke(Asking asking, String tokenId) {
    tokens.revoke(asking.accountId(), tokenId);
    note(SecurityEventKind.TOKEN_REVOKED, asking, tokenId);
  }

  private void note(SecurityEventKind kind, Asking asking, String tokenId) {
    log.note(kind, asking.accountId(), asking.accountId(), asking.address(), tokenId);
  }
}
