package se.samverkan.workplanprogress;

import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import se.samverkan.platform.PlatformConfiguration;

/** An application of work plans and nothing else, on the night to 1 July 2024. */
@SpringBootApplication
class WorkPlanProgressTestApplication {

  /** Late on 30 June in Greenwich is 1 July in Stockholm. */
  @Bean
  @Primary
  Clock clockOfTheTest() {
    return Clock.fixed(Instant.parse("2024-06-30T22:30:00Z"), PlatformConfiguration.ZONE);
  }
}
