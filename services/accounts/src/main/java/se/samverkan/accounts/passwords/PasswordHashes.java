package se.samverkan.accounts.passwords;

import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB, two rounds and one lane, as OWASP's Password Storage Cheat Sheet says. So
 * few at a time that trying passwords cannot take the memory.
 */
@Component
public final class PasswordHashes {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int KIBIBYTES = 19_456;
  private static final int ROUNDS = 2;
  private static final int AT_A_TIME = 4;

  /** As the encoder writes one, of zeros; written down, as computing one would slow each start. */
  static final String NOBODYS =
      "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
          .formatted(KIBIBYTES, ROUNDS, LANES, zeros(SALT_BYTES), zeros(HASH_BYTES));

  private final Argon2PasswordEncoder encoder =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, ROUNDS);
  private final Semaphore places = new Semaphore(AT_A_TIME, true);

  public String hash(String password) {
    places.acquireUninterruptibly();
    try {
      return java.util.Objects.requireNonNull(encoder.encode(password));
    } finally {
      places.release();
    }
  }

  /** Takes as long when there is no hash, so that nobody learns which accounts there are. */
  public boolean matches(String password, @Nullable String hash) {
    places.acquireUninterruptibly();
    try {
      boolean matches = encoder.matches(password, hash == null ? NOBODYS : hash);
      return matches && hash != null;
    } finally {
      places.release();
    }
  }

  private static String zeros(int bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(new byte[bytes]);
  }
}
