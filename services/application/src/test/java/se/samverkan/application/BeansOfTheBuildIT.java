package se.samverkan.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.core.SpringProperties;
import org.springframework.util.ClassUtils;
import se.samverkan.accounts.web.WhereSignInIsOn;

/**
 * What the build found out of the beans is what a start that looks for them finds. A build by a JDK
 * before 25 finds nothing out.
 */
@EnabledIf("somethingWasFound")
class BeansOfTheBuildIT {

  static boolean somethingWasFound() {
    return ClassUtils.isPresent(
        "se.samverkan.application.SamverkanApplication__ApplicationContextInitializer", null);
  }

  @Test
  void areThoseOfAStartThatLooks(@TempDir Path data) {
    List<String> built;
    try (ConfigurableApplicationContext started = started(true, settings(data, true))) {
      assertThat(looksForBeans(started)).isFalse();
      built = beans(started);
    }

    List<String> found;
    try (ConfigurableApplicationContext started = started(false, settings(data, true))) {
      assertThat(looksForBeans(started)).isTrue();
      found = beans(started);
    }

    assertThat(built).hasSizeGreaterThan(200).isEqualTo(found);
  }

  @Test
  void haveNothingOfSignInWhereNobodySignsIn(@TempDir Path data) {
    try (ConfigurableApplicationContext started = started(true, settings(data, false))) {
      assertThat(started.getBeanNamesForAnnotation(WhereSignInIsOn.class)).isEmpty();
    }
  }

  /** As {@link SamverkanApplication#start} does where it is packed, or in a folder of classes. */
  private static ConfigurableApplicationContext started(boolean packed, String... settings) {
    SpringApplication application = new SpringApplication(SamverkanApplication.class);
    application.setMainApplicationClass(SamverkanApplication.class);
    SpringProperties.setFlag(AotDetector.AOT_ENABLED, packed);
    try {
      return application.run(settings);
    } finally {
      SpringProperties.setFlag(AotDetector.AOT_ENABLED, false);
    }
  }

  private static boolean looksForBeans(ConfigurableApplicationContext started) {
    return started.containsBean(AnnotationConfigUtils.CONFIGURATION_ANNOTATION_PROCESSOR_BEAN_NAME);
  }

  /**
   * The classes of our beans; the build knows of none of a test, nor of what is made for it, and
   * keeps what those have found that look for more.
   */
  private static List<String> beans(ConfigurableApplicationContext started) {
    return Arrays.stream(started.getBeanDefinitionNames())
        .filter(name -> !name.startsWith("test"))
        .map(name -> ClassUtils.getUserClass(started.getBean(name)))
        .filter(type -> type.getName().startsWith("se.samverkan.") && !isOfTests(type))
        .filter(type -> !BeanDefinitionRegistryPostProcessor.class.isAssignableFrom(type))
        .map(Class::getName)
        .sorted()
        .toList();
  }

  private static boolean isOfTests(Class<?> type) {
    String from = type.getProtectionDomain().getCodeSource().getLocation().getPath();
    return from.endsWith("-tests.jar") || from.contains("test-classes");
  }

  private static String[] settings(Path data, boolean signInRequired) {
    return new String[] {
      "--server.port=0",
      "--samverkan.sign-in.required=" + signInRequired,
      "--samverkan.event-store.data-directory=" + data.resolve("postgresql"),
      "--samverkan.read-models.kept-in="
    };
  }
}
