package se.samverkan.members.answers;

import java.time.LocalDate;
import java.util.List;

/**
 * The members of a body on the day it made a decision: those that are asked when it leaves
 * something to each of them.
 *
 * @param on the day; today while the decision circulates
 */
public record MembersOnTheDay(
    String decisionId, Named body, LocalDate on, List<Named> organisations) {
  public MembersOnTheDay {
    organisations = List.copyOf(organisations);
  }
}
