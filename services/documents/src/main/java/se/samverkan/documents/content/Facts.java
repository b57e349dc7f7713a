package se.samverkan.documents.content;

import java.util.List;

/** Short facts, each behind its name. */
public record Facts(List<Fact> facts) implements Block {

  public Facts {
    facts = List.copyOf(facts);
  }

  /** A fact, as {@code Datum: 2025-03-14}. */
  public record Fact(String name, Text text) {
    public Fact {
      name = Text.clean(name);
    }
  }
}
