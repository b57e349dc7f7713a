package se.samverkan.minutesreader.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The text from which a PDF or DOCX sample is made. One line is one paragraph; {@code #} to {@code
 * ###} begin a heading, {@code -} a list item; tabs part the columns; {@code @header} and {@code
 * @counter} stand on every page, {@code @paragraphs} is the first § of a DOCX.
 */
record SampleSource(String header, boolean counter, int firstParagraph, List<Block> blocks) {

  /**
   * @param level 1 to 3 for headings, 0 for other text
   * @param afterBlank whether an empty line stands before it
   */
  record Block(int level, boolean listed, List<String> cells, boolean afterBlank) {
    String text() {
      return String.join(" ", cells);
    }
  }

  static SampleSource of(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            SampleSource.class.getResourceAsStream("/samples/" + name + ".source"))) {
      return parse(new String(in.readAllBytes(), UTF_8).lines().toList());
    }
  }

  private static SampleSource parse(List<String> lines) {
    String header = "";
    boolean counter = false;
    int firstParagraph = 0;
    boolean afterBlank = false;
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("@header ")) {
        header = line.substring(8);
      } else if (line.equals("@counter")) {
        counter = true;
      } else if (line.startsWith("@paragraphs ")) {
        firstParagraph = Integer.parseInt(line.substring(12));
      } else if (!line.isEmpty()) {
        blocks.add(block(line, afterBlank));
      }
      afterBlank = line.isEmpty();
    }
    return new SampleSource(header, counter, firstParagraph, List.copyOf(blocks));
  }

  private static Block block(String line, boolean afterBlank) {
    int level = line.length() - line.replaceFirst("^#{1,3}(?= )", "").length();
    boolean listed = line.startsWith("- ");
    String text = line.substring(level > 0 ? level + 1 : listed ? 2 : 0);
    return new Block(level, listed, List.of(text.split("\t")), afterBlank);
  }
}
