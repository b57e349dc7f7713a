package se.samverkan.agendas.agenda;

import java.util.List;

/**
 * What a correction took away.
 *
 * @param field what it was a value of
 * @param before the values as they were, ids where persons or organisations were meant; empty when
 *     there was none
 */
public record Replaced(String field, List<String> before) {
  public Replaced {
    before = List.copyOf(before);
  }
}
