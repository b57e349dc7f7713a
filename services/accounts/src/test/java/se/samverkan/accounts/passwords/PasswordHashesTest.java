package se.samverkan.accounts.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashesTest {

  private final PasswordHashes hashes = new PasswordHashes();

  @Test
  void aPasswordMatchesItsHashOnly() {
    String hash = hashes.hash("snow on the lake");

    assertThat(hashes.matches("snow on the lake", hash)).isTrue();
    assertThat(hashes.matches("rain on the lake", hash)).isFalse();
    assertThat(hashes.matches("snow on the lake", null)).isFalse();
  }

  /** Who has no hash is compared with it, which takes as long if it has the same parameters. */
  @Test
  void nobodysHashHasTheFormOfAnother() {
    assertThat(withoutBytes(PasswordHashes.NOBODYS)).isEqualTo(withoutBytes(hashes.hash("any")));
  }

  private static String withoutBytes(String hash) {
    String[] parts = hash.split("\\$");
    parts[4] = "%d letters".formatted(parts[4].length());
    parts[5] = "%d letters".formatted(parts[5].length());
    return String.join("$", parts);
  }
}
