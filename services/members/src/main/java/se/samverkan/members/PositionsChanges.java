package se.samverkan.members;

import se.samverkan.events.decisions.ContactNamed;
import se.samverkan.events.decisions.LetterOfIntentSigned;
import se.samverkan.events.decisions.PositionTaken;
import se.samverkan.events.decisions.PositionsAskedFor;
import se.samverkan.events.decisions.PositionsClosed;
import se.samverkan.events.decisions.PositionsEvent;
import se.samverkan.platform.readmodels.Documents;

/** What the events of positions do to the question and its answers. */
final class PositionsChanges {

  private PositionsChanges() {}

  static void apply(PositionsEvent event, Documents documents) {
    switch (event) {
      case PositionsAskedFor e -> {
        if (documents.find(AskedPositions.class, e.positionsId()).isEmpty()) {
          documents.put(AskedPositions.of(e));
        }
      }
      case PositionTaken e ->
          documents.change(
              AskedPositions.class,
              e.positionsId(),
              asked -> asked.with(e.organisationId(), answer -> answer.with(e)));
      case ContactNamed e ->
          documents.change(
              AskedPositions.class,
              e.positionsId(),
              asked -> asked.with(e.organisationId(), answer -> answer.with(e)));
      case LetterOfIntentSigned e ->
          documents.change(
              AskedPositions.class,
              e.positionsId(),
              asked -> asked.with(e.organisationId(), answer -> answer.with(e)));
      case PositionsClosed e ->
          documents.change(AskedPositions.class, e.positionsId(), asked -> asked.closed(e));
    }
  }
}
