package se.samverkan.decisionregister;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.samverkan.platform.PlatformConfiguration;

/** Which day it is where the bodies meet. */
@Component
public class RegisterToday {

  private final Clock clock;

  RegisterToday(Clock clock) {
    this.clock = clock;
  }

  public LocalDate date() {
    return LocalDate.ofInstant(clock.instant(), PlatformConfiguration.ZONE);
  }
}
