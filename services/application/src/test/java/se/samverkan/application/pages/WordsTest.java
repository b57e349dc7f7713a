package se.samverkan.application.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.samverkan.accounts.securitylog.SecurityEventKind;

/** Whatever a page can say, it can say in both languages. */
class WordsTest {

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertThat(keys("sv")).isEqualTo(keys("en")).isNotEmpty();
  }

  @Test
  void whateverHappensAtTheDoorHasAWord() {
    assertThat(keys("sv"))
        .containsAll(
            Arrays.stream(SecurityEventKind.values())
                .map(kind -> "securityEvent." + kind)
                .toList());
  }

  static TreeSet<String> keys(String language) {
    try (InputStream file =
        WordsTest.class.getResourceAsStream("/messages_" + language + ".properties")) {
      Properties words = new Properties();
      words.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
      return new TreeSet<>(words.stringPropertyNames());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
