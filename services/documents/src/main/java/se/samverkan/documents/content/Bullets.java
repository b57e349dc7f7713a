package se.samverkan.documents.content;

import java.util.List;

/** A list; numbered ones count from one. */
public record Bullets(boolean numbered, List<Item> items) implements Block {

  public Bullets {
    items = List.copyOf(items);
  }

  /** A line of a list, with lines below it. */
  public record Item(Text text, List<Item> below) {
    public Item {
      below = List.copyOf(below);
    }
  }

  public static Bullets of(List<Text> lines) {
    return new Bullets(false, lines.stream().map(line -> new Item(line, List.of())).toList());
  }
}
