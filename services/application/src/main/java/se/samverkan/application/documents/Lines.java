package se.samverkan.application.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.documents.content.Facts;
import se.samverkan.documents.content.Paragraph;
import se.samverkan.documents.content.Text;

/** Facts and rows as they are put together. */
final class Lines {

  private final List<Facts.Fact> facts = new ArrayList<>();

  /** Adds a fact, unless there is nothing to say. */
  Lines fact(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      facts.add(new Facts.Fact(name, Text.of(value)));
    }
    return this;
  }

  Facts facts() {
    return new Facts(facts);
  }

  static List<Text> row(String... cells) {
    return Arrays.stream(cells).map(Text::of).toList();
  }

  /** Those that are there, with a comma between. */
  static String joined(@Nullable String... parts) {
    return joined(Arrays.stream(parts));
  }

  static String joined(Stream<? extends @Nullable String> parts) {
    return parts
        .filter(Objects::nonNull)
        .filter(each -> !each.isBlank())
        .collect(Collectors.joining(", "));
  }

  /** What somebody wrote, its paragraphs apart. */
  static List<Paragraph> paragraphs(@Nullable String written) {
    return written == null
        ? List.of()
        : Arrays.stream(written.strip().split("\\R\\s*\\R", -1))
            .filter(each -> !each.isBlank())
            .map(Paragraph::of)
            .toList();
  }
}
