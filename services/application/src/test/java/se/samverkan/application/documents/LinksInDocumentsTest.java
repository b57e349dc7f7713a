package se.samverkan.application.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every link in a document leads to a file that is there, and to a heading of it. */
class LinksInDocumentsTest {

  private static final Pattern LINK =
      Pattern.compile("\\]\\((?!https?:|mailto:)([^)#\\s]*)(?:#([^)\\s]+))?\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*)$");

  @Test
  void noLinkLeadsNowhere() {
    List<String> dead =
        Stream.concat(
                Stream.of(Repository.ROOT.resolve("README.md")),
                Repository.files("docs", ".md").stream())
            .flatMap(LinksInDocumentsTest::deadLinks)
            .toList();

    assertThat(dead).isEmpty();
  }

  private static Stream<String> deadLinks(Path document) {
    return LINK.matcher(Repository.text(document))
        .results()
        .filter(link -> !leadsSomewhere(document, link.group(1), link.group(2)))
        .map(link -> document.getFileName() + " -> " + link.group());
  }

  private static boolean leadsSomewhere(Path document, String file, @Nullable String heading) {
    Path target = file.isEmpty() ? document : document.resolveSibling(file).normalize();
    return Files.exists(target)
        && (heading == null || Files.isDirectory(target) || headings(target).contains(heading));
  }

  private static List<String> headings(Path document) {
    return HEADING
        .matcher(Repository.text(document))
        .results()
        .map(heading -> anchor(heading.group(1)))
        .toList();
  }

  private static String anchor(String heading) {
    Matcher notInAnchor =
        Pattern.compile("[^\\p{L}\\p{N} _-]").matcher(heading.toLowerCase(Locale.ROOT));
    return notInAnchor.replaceAll("").strip().replace(' ', '-');
  }
}
