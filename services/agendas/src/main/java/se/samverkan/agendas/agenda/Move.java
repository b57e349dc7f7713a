package se.samverkan.agendas.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A meeting was moved from the date, time and place given here. */
public record Move(
    LocalDate previousDate,
    @Nullable LocalTime previousStart,
    @Nullable LocalTime previousEnd,
    @Nullable String previousPlace,
    String reason,
    Recorded recorded) {}
