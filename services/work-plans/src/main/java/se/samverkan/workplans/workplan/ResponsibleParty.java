package se.samverkan.workplans.workplan;

import se.samverkan.events.workplans.Responsible;
import se.samverkan.events.workplans.ResponsibleKind;
import se.samverkan.platform.ids.TypedId;

/** A body, organisation or person that is responsible for an activity, by id. */
public record ResponsibleParty(ResponsibleKind kind, String reference) {

  public ResponsibleParty {
    TypedId.require(
        switch (kind) {
          case BODY -> "body";
          case ORGANISATION -> "organisation";
          case PERSON -> "person";
        },
        reference);
  }

  Responsible value() {
    return new Responsible(kind, reference);
  }
}
