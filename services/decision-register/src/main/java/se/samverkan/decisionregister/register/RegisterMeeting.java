package se.samverkan.decisionregister.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/** A meeting, as far as the register needs it. */
@Document("decisionMeetings")
public record RegisterMeeting(String id, String bodyId, @Nullable String number, LocalDate date) {

  RegisterMeeting on(LocalDate newDate) {
    return new RegisterMeeting(id, bodyId, number, newDate);
  }

  RegisterMeeting numbered(@Nullable String newNumber) {
    return new RegisterMeeting(id, bodyId, newNumber, date);
  }
}
