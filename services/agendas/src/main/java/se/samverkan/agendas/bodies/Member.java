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
 */
public record Member(
    Named organisation,
    boolean member,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<Representative> representatives) {
  public Member {
    representatives = List.copyOf(representatives);
  }
}
