package se.samverkan.events.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** Someone wants a body to take up a matter, at a named meeting or the next one. */
@EventType(name = "decisions.MatterPutForward", revision = 1)
public record MatterPutForward(
    String matterId,
    String toBodyId,
    @Nullable String fromBodyId,
    @Nullable String personId,
    @Nullable String organisationId,
    String title,
    @Nullable String text,
    boolean ifTimeAllows,
    @Nullable String meetingId,
    @Nullable String decisionId,
    LocalDate putForwardOn)
    implements MatterEvent {}
