package se.samverkan.decisions.decision;

import se.samverkan.platform.ids.TypedId;

/** Identifies a reservation. */
public record ReservationId(String value) implements TypedId {
  public ReservationId {
    TypedId.require("reservation", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
