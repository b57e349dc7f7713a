package se.samverkan.application;

import java.net.URL;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.SpringProperties;
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
   * Where the build asks which beans there are; a process begins with {@link Samverkan}.
   *
   * @param settings properties as {@code --name=value}
   */
  public static void main(String... settings) {
    new SpringApplication(SamverkanApplication.class).run(settings);
  }

  /**
   * Starts everything and returns when the application is ready: it answers over HTTP, and its read
   * models have seen every event.
   *
   * @param settings properties as {@code --name=value}, which go before every other source
   */
  public static ConfigurableApplicationContext start(String... settings) {
    SpringApplication application = new SpringApplication(SamverkanApplication.class);
    application.setMainApplicationClass(SamverkanApplication.class);
    SpringProperties.setFlag(AotDetector.AOT_ENABLED, isPacked());
    try (EarlyEventStore eventStore = new EarlyEventStore();
        EarlyMongoServer mongo = new EarlyMongoServer()) {
      application.addInitializers(eventStore, mongo);
      return application.run(settings);
    } finally {
      SpringProperties.setFlag(AotDetector.AOT_ENABLED, false);
    }
  }

  /**
   * Whether a jar has what the build found out of the beans. A folder of classes may have older
   * ones, and a build by a JDK before 25 has none.
   */
  private static boolean isPacked() {
    URL found =
        SamverkanApplication.class.getResource(
            "SamverkanApplication__ApplicationContextInitializer.class");
    return found != null && found.getProtocol().equals("jar");
  }
}
