package se.samverkan.agendas.bodies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.Named;

/**
 * A person who sits in a body.
 *
 * @param to the last day of the term, where that is known
 * @param thanked whether the body thanked the person at the end
 */
public record Representative(
    Named person, LocalDate from, @Nullable LocalDate to, boolean thanked) {}
