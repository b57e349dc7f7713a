package se.samverkan.events.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a type of the contract means: the first sentence of the Javadoc in its source file. */
final class Meaning {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern TYPE_COMMENT =
      Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@|public )", Pattern.DOTALL);
  private static final Pattern SENTENCE = Pattern.compile("^(.*?[.!?])(?: |$)");
  private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+ ([^}]*)}");

  private Meaning() {}

  static String of(Class<?> type) {
    String file = type.getName().replace('.', '/') + ".java";
    try {
      return firstSentence(Files.readString(SOURCES.resolve(file)), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String firstSentence(String source, String file) {
    Matcher comment = TYPE_COMMENT.matcher(source);
    if (!comment.find()) {
      throw new IllegalStateException(file + " does not say what the type means");
    }
    String text = comment.group(1).replaceAll("(?m)^\\s*\\*", " ").replaceAll("\\s+", " ").strip();
    Matcher sentence = SENTENCE.matcher(INLINE_TAG.matcher(text).replaceAll("`$1`"));
    if (!sentence.find()) {
      throw new IllegalStateException(file + " does not begin with a sentence");
    }
    return sentence.group(1);
  }
}
