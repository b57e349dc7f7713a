package se.samverkan.documents.content;

/** Running text. */
public record Paragraph(Text text, Kind kind) implements Block {

  /** How a paragraph stands beside the others. */
  public enum Kind {
    PLAIN,
    /** Right below the title, larger. */
    SUBTITLE,
    /** Set off by a line at its side: what was decided, what somebody remarks. */
    MARKED,
    /** Small: where something comes from, what it means. */
    NOTE
  }

  public static Paragraph of(String text) {
    return new Paragraph(Text.of(text), Kind.PLAIN);
  }

  public static Paragraph of(Text text) {
    return new Paragraph(text, Kind.PLAIN);
  }

  public static Paragraph subtitle(String text) {
    return new Paragraph(Text.of(text), Kind.SUBTITLE);
  }

  public static Paragraph marked(Text text) {
    return new Paragraph(text, Kind.MARKED);
  }

  public static Paragraph note(String text) {
    return new Paragraph(Text.of(text), Kind.NOTE);
  }
}
