package se.samverkan.application.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the pages are found as Spring's own source finds them. */
class PageWordsTest {

  private final PageWords words = new PageWords();
  private final ResourceBundleMessageSource springs = springs();

  @ParameterizedTest
  @CsvSource({"sv-SE", "en-GB", "sv", "en", "de-DE", "und"})
  void everyWordIsAsSpringFindsIt(Locale locale) {
    for (String code : WordsTest.keys("sv")) {
      assertThat(words.getMessage(code, null, locale))
          .isEqualTo(springs.getMessage(code, null, locale));
      assertThat(words.getMessage(code, new Object[] {1234, "Eksta"}, locale))
          .isEqualTo(springs.getMessage(code, new Object[] {1234, "Eksta"}, locale));
    }
  }

  @Test
  void whatHasNoWordIsSaidOtherwise() {
    Locale swedish = ReaderLanguage.SWEDISH;

    assertThat(words.getMessage("no.such", new Object[] {7}, "{0} ord", swedish))
        .isEqualTo("7 ord");
    assertThat(words.getMessage("no.such", null, null, swedish)).isNull();
    assertThatThrownBy(() -> words.getMessage("no.such", null, swedish))
        .isInstanceOf(NoSuchMessageException.class)
        .hasMessageContaining("no.such");
  }

  @Test
  void theFirstOfSeveralCodesThatHasAWordIsSaid() {
    String known = WordsTest.keys("sv").first();

    assertThat(
            words.getMessage(
                new DefaultMessageSourceResolvable(new String[] {"no.such", known}, null, "-"),
                ReaderLanguage.ENGLISH))
        .isEqualTo(words.getMessage(known, null, ReaderLanguage.ENGLISH));
    assertThat(
            words.getMessage(
                new DefaultMessageSourceResolvable(new String[] {"no.such"}, null, "otherwise"),
                ReaderLanguage.ENGLISH))
        .isEqualTo("otherwise");
    assertThatThrownBy(
            () ->
                words.getMessage(
                    new DefaultMessageSourceResolvable("no.such"), ReaderLanguage.ENGLISH))
        .isInstanceOf(NoSuchMessageException.class);
  }

  private static ResourceBundleMessageSource springs() {
    ResourceBundleMessageSource source = new ResourceBundleMessageSource();
    source.setBasename("messages");
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    source.setDefaultLocale(ReaderLanguage.SWEDISH);
    return source;
  }
}
