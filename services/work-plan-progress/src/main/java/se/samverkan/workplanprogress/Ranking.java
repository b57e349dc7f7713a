package se.samverkan.workplanprogress;

import java.time.LocalDate;
import java.util.List;

/** How a body ranks what was put forward, the most important first; its id is that of the body. */
public record Ranking(String id, LocalDate on, List<String> wishIds) implements Part {
  public Ranking {
    wishIds = List.copyOf(wishIds);
  }
}
