package se.samverkan.application.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Markdown of minutes in the parts that a page shows: headings, points and paragraphs. */
record MinutesShown(List<Block> blocks) {

  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*)");
  private static final Pattern POINT = Pattern.compile("\\s*[-*]\\s+(.*)");
  private static final Pattern STRONG = Pattern.compile("\\*\\*(.+?)\\*\\*|\\*(.+?)\\*");

  /** What a part of the minutes is. */
  enum Kind {
    TITLE,
    HEADING,
    POINT,
    PARAGRAPH
  }

  /** A part of a line. */
  record Span(String text, boolean strong) {}

  /** A part of the minutes. */
  record Block(Kind kind, List<Span> spans) {}

  MinutesShown {
    blocks = List.copyOf(blocks);
  }

  static MinutesShown of(String markdown) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : markdown.split("\n", -1)) {
      Matcher heading = HEADING.matcher(line);
      Matcher point = POINT.matcher(line);
      if (heading.matches()) {
        end(paragraph, blocks);
        Kind kind = heading.group(1).length() == 1 ? Kind.TITLE : Kind.HEADING;
        blocks.add(new Block(kind, spans(heading.group(2))));
      } else if (point.matches()) {
        end(paragraph, blocks);
        blocks.add(new Block(Kind.POINT, spans(point.group(1))));
      } else if (line.isBlank()) {
        end(paragraph, blocks);
      } else {
        paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line.strip());
      }
    }
    end(paragraph, blocks);
    return new MinutesShown(blocks);
  }

  private static void end(StringBuilder paragraph, List<Block> blocks) {
    if (!paragraph.isEmpty()) {
      blocks.add(new Block(Kind.PARAGRAPH, spans(paragraph.toString())));
      paragraph.setLength(0);
    }
  }

  private static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher strong = STRONG.matcher(text);
    int from = 0;
    while (strong.find()) {
      if (strong.start() > from) {
        spans.add(new Span(text.substring(from, strong.start()), false));
      }
      String words = strong.group(1) == null ? strong.group(2) : strong.group(1);
      spans.add(new Span(words, true));
      from = strong.end();
    }
    if (from < text.length()) {
      spans.add(new Span(text.substring(from), false));
    }
    return List.copyOf(spans);
  }
}
