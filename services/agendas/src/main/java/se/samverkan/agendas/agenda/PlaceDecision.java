package se.samverkan.agendas.agenda;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingForm;

/** Where and in which form a meeting takes place was decided, instead of what is said before. */
public record PlaceDecision(
    @Nullable String previousPlace,
    @Nullable String previousLink,
    @Nullable MeetingForm previousForm,
    @Nullable String place,
    @Nullable String link,
    MeetingForm form,
    @Nullable String reason,
    Recorded recorded) {}
