package se.samverkan.decisionregister.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.decisionregister.NaturalOrder;
import se.samverkan.decisionregister.SearchText;
import se.samverkan.events.decisions.DecisionCarried;
import se.samverkan.events.decisions.DecisionCirculated;
import se.samverkan.events.decisions.DecisionRecorded;

/**
 * A decision in the register.
 *
 * @param itemTitle what the agenda calls the item now; null while that is not known
 * @param order sorts the decisions of one meeting as its agenda numbers them
 * @param searched the number, the text and the title of the item, folded for searching
 * @param before what it said earlier, the first wording first
 * @param meetingId null when it was made between meetings
 * @param decidedOn while it is asked for between meetings, the day it was asked
 * @param struck set when the decision was never made
 * @param passedOn whether it went to another body
 */
@Document("decisions")
public record RegisteredDecision(
    String id,
    @Indexed String bodyId,
    @Indexed @Nullable String meetingId,
    @Indexed LocalDate decidedOn,
    Wording says,
    @Nullable String itemTitle,
    String order,
    String searched,
    List<EarlierWording> before,
    @Nullable Strike struck,
    DecisionState state,
    boolean passedOn,
    Recorded recorded) {
  public RegisteredDecision {
    before = List.copyOf(before);
  }

  static RegisteredDecision of(DecisionRecorded e, @Nullable String itemTitle, Recorded by) {
    Wording says = Wording.of(e);
    return new RegisteredDecision(
        e.decisionId(),
        e.bodyId(),
        e.meetingId(),
        e.decidedOn(),
        says,
        itemTitle,
        order(says),
        searched(says, itemTitle),
        List.of(),
        null,
        DecisionState.IN_FORCE,
        false,
        by);
  }

  static RegisteredDecision of(DecisionCirculated e, Recorded by) {
    return between(
        e.decisionId(), e.bodyId(), e.circulatedOn(), Wording.of(e), DecisionState.CIRCULATING, by);
  }

  static RegisteredDecision of(DecisionCarried e, Recorded by) {
    return between(
        e.decisionId(), e.bodyId(), e.carriedOn(), Wording.of(e), DecisionState.IN_FORCE, by);
  }

  private static RegisteredDecision between(
      String id, String bodyId, LocalDate on, Wording says, DecisionState state, Recorded by) {
    return new RegisteredDecision(
        id,
        bodyId,
        null,
        on,
        says,
        null,
        order(says),
        searched(says, null),
        List.of(),
        null,
        state,
        false,
        by);
  }

  /** The same, gone to another body. */
  RegisteredDecision passOn() {
    return new RegisteredDecision(
        id, bodyId, meetingId, decidedOn, says, itemTitle, order, searched, before, struck, state,
        true, recorded);
  }

  RegisteredDecision in(DecisionState now) {
    return new RegisteredDecision(
        id, bodyId, meetingId, decidedOn, says, itemTitle, order, searched, before, struck, now,
        passedOn, recorded);
  }

  RegisteredDecision corrected(
      Wording now, @Nullable String newItemTitle, String reason, Recorded by) {
    return new RegisteredDecision(
        id,
        bodyId,
        meetingId,
        decidedOn,
        now,
        newItemTitle,
        order(now),
        searched(now, newItemTitle),
        Stream.concat(before.stream(), Stream.of(new EarlierWording(says, reason, by))).toList(),
        struck,
        state,
        passedOn,
        recorded);
  }

  /** The same with the title of the item, when that is the item it stands under. */
  RegisteredDecision titled(String itemId, String title) {
    if (!itemId.equals(says.itemId())) {
      return this;
    }
    return new RegisteredDecision(
        id,
        bodyId,
        meetingId,
        decidedOn,
        says,
        title,
        order,
        searched(says, title),
        before,
        struck,
        state,
        passedOn,
        recorded);
  }

  RegisteredDecision strike(Strike why) {
    return new RegisteredDecision(
        id, bodyId, meetingId, decidedOn, says, itemTitle, order, searched, before, why, state,
        passedOn, recorded);
  }

  private static String order(Wording wording) {
    String number = Objects.requireNonNullElse(wording.number(), "");
    String item = Objects.requireNonNullElse(wording.itemNumber(), "");
    return NaturalOrder.key(item) + " " + NaturalOrder.key(number);
  }

  private static String searched(Wording wording, @Nullable String title) {
    return SearchText.of(wording.number(), wording.text(), title);
  }
}
