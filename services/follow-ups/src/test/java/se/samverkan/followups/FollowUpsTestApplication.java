package se.samverkan.followups;

import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import se.samverkan.platform.PlatformConfiguration;

/** An application of the follow-up list and nothing else, on the night to 16 April 2024. */
@SpringBootApplication
class FollowUpsTestApplication {

  /** Late on the 15th in Greenwich is the 16th in Stockholm. */
  @Bean
  @Primary
  Clock clockOfTheTest() {
    return Clock.fixed(Instant.parse("2024-04-15T22:30:00Z"), PlatformConfiguration.ZONE);
  }
}
