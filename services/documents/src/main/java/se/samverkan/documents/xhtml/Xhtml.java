package se.samverkan.documents.xhtml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import se.samverkan.documents.content.Document;
import se.samverkan.documents.markup.Markup;

/** A document as a page that needs no other file. */
public final class Xhtml {

  /** Of the objects that stand for charts in {@link #forPages}. */
  public static final String CHART_TYPE = "application/x-samverkan-chart";

  private static final String PRINT = read("print.css");
  private static final String SCREEN = read("screen.css");

  private Xhtml() {}

  /** For a browser, which may also print it. */
  public static String forScreen(Document document) {
    return "<!DOCTYPE html>\n" + page(document, SCREEN, "", Charts.DRAWN);
  }

  /** The style of {@link #forScreen}, for whoever has to allow it by its hash. */
  public static String screenStyle() {
    return SCREEN;
  }

  /** For paged media, with bookmarks. */
  public static String forPages(Document document) {
    String style =
        PRINT
            .replace("@sender@", quoted(document.sender()))
            .replace("@title@", quoted(document.title()))
            .replace("@page@", quoted(document.pageWords()));
    return page(document, style, Outline.of(document), Charts.NUMBERED);
  }

  private static String page(Document document, String style, String bookmarks, Charts charts) {
    String language = document.language().toLanguageTag();
    return new Markup()
        .raw("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language + "\"")
        .raw(" xml:lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\" />\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n")
        .element("title", document.title())
        .raw("<meta name=\"author\" content=\"")
        .text(document.sender())
        .raw("\" />\n<meta name=\"subject\" content=\"")
        .text(document.title())
        .raw("\" />\n<meta name=\"description\" content=\"")
        .text(document.title())
        .raw("\" />\n<style>")
        .raw(style)
        .raw("</style>\n")
        .raw(bookmarks)
        .raw("</head>\n<body>\n")
        .raw(Body.of(document, charts))
        .raw("</body>\n</html>\n")
        .toString();
  }

  /** Within quotation marks of a style sheet that itself stands within markup. */
  private static String quoted(String words) {
    StringBuilder quoted = new StringBuilder();
    words
        .codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\' || c == '<' || c == '>' || c == '&') {
                quoted.append("\\%06x".formatted(c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.toString();
  }

  private static String read(String name) {
    try (InputStream in = Xhtml.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
