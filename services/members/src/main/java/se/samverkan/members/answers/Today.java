package se.samverkan.members.answers;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.samverkan.platform.PlatformConfiguration;

/** Which day it is where the bodies meet. */
@Component("membersToday")
final class Today {

  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  LocalDate date() {
    return LocalDate.ofInstant(clock.instant(), PlatformConfiguration.ZONE);
  }
}
