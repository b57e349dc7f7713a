package se.samverkan.members;

import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import se.samverkan.platform.PlatformConfiguration;

/** An application of what concerns members and nothing else, on 15 January 2024. */
@SpringBootApplication
class MembersTestApplication {

  @Bean
  @Primary
  Clock clockOfTheTest() {
    return Clock.fixed(Instant.parse("2024-01-15T08:00:00Z"), PlatformConfiguration.ZONE);
  }
}
