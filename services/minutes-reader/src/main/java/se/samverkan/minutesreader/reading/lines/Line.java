package se.samverkan.minutesreader.reading.lines;

import java.util.List;

/**
 * One line without its markup.
 *
 * @param number from 1
 * @param text markup removed, blanks and tabs folded
 * @param indent how many characters of white space it begins with; a tab counts eight
 * @param headingLevel of Markdown, 0 for none
 * @param strong whether the whole line is bold or a heading
 * @param bullet whether it began with a list mark, which the text no longer has
 * @param table whether it is a row of a Markdown table
 * @param cells the parts between tabs, table bars or wide gaps
 */
public record Line(
    int number,
    String text,
    int indent,
    int headingLevel,
    boolean strong,
    boolean bullet,
    boolean table,
    List<String> cells) {

  public boolean blank() {
    return text.isEmpty();
  }

  public boolean startsLowerCase() {
    return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }

  public boolean endsSentence() {
    return Sentences.isEnded(text);
  }
}
