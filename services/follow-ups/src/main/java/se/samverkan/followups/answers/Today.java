package se.samverkan.followups.answers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Which day it is where the bodies meet. */
@Component("followUpsToday")
final class Today {

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  LocalDate date() {
    return LocalDate.ofInstant(clock.instant(), STOCKHOLM);
  }
}
