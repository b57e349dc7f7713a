package se.samverkan.minutesreader.reading;

import java.util.List;

/**
 * The text of one document.
 *
 * @param fileName without folders
 * @param lines line 1 is index 0; tabs and leading blanks are kept
 */
public record MinutesText(String fileName, List<String> lines) {

  public MinutesText {
    lines = List.copyOf(lines);
  }
}
