package se.samverkan.decisionregister;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Text as it is searched: lower case, each letter one code point, so that å, ä and ö are found
 * however they were typed and case does not matter to any server.
 */
public final class SearchText {

  private static final Pattern META = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}]");
  private static final Locale SWEDISH = Locale.of("sv");

  private SearchText() {}

  /** What is stored to be searched. */
  public static String of(@Nullable String... parts) {
    return Arrays.stream(parts)
        .filter(Objects::nonNull)
        .map(SearchText::folded)
        .collect(Collectors.joining("\n"));
  }

  /** Every word of the query stands somewhere in the field, in any order. */
  public static Criteria allWordsIn(String field, String query) {
    List<Criteria> words =
        Stream.of(folded(query).strip().split("\\s+", -1))
            .distinct()
            .map(word -> Criteria.where(field).regex(literal(word)))
            .toList();
    return new Criteria().andOperator(words);
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(SWEDISH);
  }

  private static String literal(String word) {
    return META.matcher(word).replaceAll("\\\\$0");
  }
}
