package se.samverkan.application.pages;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.agenda.MinutesVersion;
import se.samverkan.agendas.meetings.MinutesOfMeeting;

/** When who approved the content that the minutes have now, by person. */
record Approvals(Map<String, LocalDate> on) {

  Approvals {
    on = Map.copyOf(on);
  }

  static Approvals of(MinutesOfMeeting minutes) {
    MinutesVersion current = minutes.current();
    return new Approvals(
        minutes.approvals().stream()
            .filter(each -> current != null && each.contentSha256().equals(current.contentSha256()))
            .collect(
                Collectors.toMap(
                    each -> each.adjuster().id(), each -> each.approvedOn(), (one, last) -> last)));
  }

  /** Null where the person has not. */
  public @Nullable LocalDate of(String personId) {
    return on.get(personId);
  }
}
