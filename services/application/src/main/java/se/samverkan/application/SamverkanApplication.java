package se.samverkan.application;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import se.samverkan.platform.PlatformConfiguration;
import se.samverkan.platform.eventstore.EarlyEventStore;
import se.samverkan.platform.mongodb.EarlyMongoServer;

/** Which modules the one process consists of; what is not named here is not looked at. */
@SpringBootApplication(
    proxyBeanMethods = false,
    scanBasePackages = {
      "se.samverkan.bodies",
      "se.samverkan.meetings",
      "se.samverkan.decisions",
      "se.samverkan.assignments",
      "se.samverkan.workplans",
      "se.samverkan.minutesimports",
      "se.samverkan.agendas",
      "se.samverkan.followups",
      "se.samverkan.decisionregister",
      "se.samverkan.annualreports",
      "se.samverkan.reportissues",
      "se.samverkan.members",
      "se.samverkan.workplanprogress",
      "se.samverkan.calendars",
      "se.samverkan.accounts",
      "se.samverkan.application"
    })
@Import(PlatformConfiguration.class)
public class SamverkanApplication {

  /**
   * Starts everything and returns when the application is ready: it answers over HTTP, and its read
   * models have seen every event.
   *
   * @param settings properties as {@code --name=value}, which go before every other source
   */
  public static ConfigurableApplicationContext start(String... settings) {
    SpringApplication application = new SpringApplication(SamverkanApplication.class);
    try (EarlyEventStore eventStore = new EarlyEventStore();
        EarlyMongoServer mongo = new EarlyMongoServer()) {
      application.addInitializers(eventStore, mongo);
      return application.run(settings);
    }
  }
}
