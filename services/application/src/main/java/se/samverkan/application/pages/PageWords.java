package se.samverkan.application.pages;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/**
 * The words of the pages, from {@code messages_sv.properties} and {@code messages_en.properties};
 * Swedish for whoever reads neither. Spring's own would do as well, but goes through the thousand
 * locales that Java knows at each start, nine times over.
 */
final class PageWords implements MessageSource {

  private static final ResourceBundle.Control SWEDISH_OTHERWISE = new SwedishOtherwise();

  @Override
  public @Nullable String getMessage(
      String code,
      Object @Nullable [] values,
      @Nullable String otherwise,
      @Nullable Locale locale) {
    String text = text(code, locale);
    String shown = text == null ? otherwise : text;
    return shown == null ? null : filledIn(shown, values, locale);
  }

  @Override
  public String getMessage(String code, Object @Nullable [] values, @Nullable Locale locale) {
    String text = text(code, locale);
    if (text == null) {
      throw new NoSuchMessageException(code, language(locale));
    }
    return filledIn(text, values, locale);
  }

  @Override
  public String getMessage(MessageSourceResolvable asked, @Nullable Locale locale) {
    String[] codes = asked.getCodes() == null ? new String[0] : asked.getCodes();
    for (String code : codes) {
      String text = text(code, locale);
      if (text != null) {
        return filledIn(text, asked.getArguments(), locale);
      }
    }
    String otherwise = asked.getDefaultMessage();
    if (otherwise == null) {
      throw new NoSuchMessageException(String.join(", ", codes), language(locale));
    }
    return filledIn(otherwise, asked.getArguments(), locale);
  }

  private static @Nullable String text(String code, @Nullable Locale locale) {
    try {
      return ResourceBundle.getBundle("messages", language(locale), SWEDISH_OTHERWISE)
          .getString(code);
    } catch (MissingResourceException e) {
      return null;
    }
  }

  /** Where nothing is to be filled in, the text is as it stands, apostrophes too. */
  private static String filledIn(String text, Object @Nullable [] values, @Nullable Locale locale) {
    return values == null || values.length == 0
        ? text
        : new MessageFormat(text, language(locale)).format(values);
  }

  private static Locale language(@Nullable Locale locale) {
    return locale == null ? ReaderLanguage.SWEDISH : locale;
  }

  private static final class SwedishOtherwise extends ResourceBundle.Control {

    @Override
    public List<String> getFormats(String baseName) {
      return FORMAT_PROPERTIES;
    }

    @Override
    public @Nullable Locale getFallbackLocale(String baseName, Locale locale) {
      return locale.equals(ReaderLanguage.SWEDISH) ? null : ReaderLanguage.SWEDISH;
    }
  }
}
