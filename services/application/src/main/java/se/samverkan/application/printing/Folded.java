package se.samverkan.application.printing;

/** Text in lines of at most a hundred characters. */
final class Folded {

  private static final int WIDTH = 100;

  private Folded() {}

  /** The text with its following lines indented by so many blanks. */
  static String text(String text, int indent) {
    StringBuilder folded = new StringBuilder();
    int column = indent;
    String lead = text.substring(0, text.length() - text.stripLeading().length());
    folded.append(lead);
    for (String word : text.strip().split("\\s+")) {
      if (column + word.length() + 1 > WIDTH && column > indent) {
        folded.append(System.lineSeparator()).append(" ".repeat(indent));
        column = indent;
      } else if (folded.length() > lead.length()) {
        folded.append(' ');
        column++;
      }
      folded.append(word);
      column += word.length();
    }
    return folded.toString();
  }
}
