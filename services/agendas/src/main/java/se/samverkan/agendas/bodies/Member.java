package se.samverkan.agendas.bodies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.Named;

/**
 * An organisation in a body on a certain date, and who sits there for it.
 *
 * @param member false when persons represent it that is not a member itself
 * @param from since when it is a member
 * @param to the last day of its membership, where that is known
 * @param substitutes who stands in for its representatives
 */
public record Member(
    Named organisation,
    boolean member,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<Representative> representatives,
    List<Representative> substitutes) {
  public Member {
    representatives = List.copyOf(representatives);
    substitutes = List.copyOf(substitutes);
  }
}
