package se.samverkan.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** Everything of the platform, for an application to import. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
    excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
public class PlatformConfiguration {

  /** The zone in which meetings take place and days begin. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  @Bean
  Clock clock() {
    return Clock.system(ZONE);
  }
}
