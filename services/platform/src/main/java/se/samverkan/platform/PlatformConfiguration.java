package se.samverkan.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Everything of the platform, for an application to import. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class PlatformConfiguration {

  /** The zone in which meetings take place and days begin. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  @Bean
  Clock clock() {
    return Clock.system(ZONE);
  }
}
