package se.samverkan.agendas.agenda;

import java.util.List;

/** Something was recorded wrongly, and when and why it was put right. */
public record Correction(String reason, Recorded recorded, List<Replaced> replaced) {
  public Correction {
    replaced = List.copyOf(replaced);
  }
}
