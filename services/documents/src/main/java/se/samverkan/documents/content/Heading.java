package se.samverkan.documents.content;

/**
 * A heading below the title.
 *
 * @param level from 2 to 4; the title is of level 1
 */
public record Heading(int level, String text) implements Block {

  static final int TITLE = 1;
  private static final int DEEPEST = 4;

  public Heading {
    level = Math.clamp(level, TITLE + 1, DEEPEST);
    text = Text.clean(text);
  }
}
