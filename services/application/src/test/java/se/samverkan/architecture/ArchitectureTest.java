package se.samverkan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules hold, and each would find fault with code that breaks it. */
class ArchitectureTest {

  private static final JavaClasses WHOLE =
      new ClassFileImporter()
          .withImportOption(ArchitectureTest::isMainCode)
          .importPackages(World.REAL.root());

  private static final JavaClasses SAMPLES =
      new ClassFileImporter().importPackages(World.BAD.root());

  static Stream<CheckedRule> rules() {
    return Stream.of(ModuleRules.ALL, FrameworkRules.ALL, Conventions.ALL).flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theRuleHolds(CheckedRule rule) {
    rule.in(World.REAL).check(WHOLE);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theRuleFindsFaultWithItsBadSample(CheckedRule rule) {
    assertThat(rule.in(World.BAD).evaluate(SAMPLES).getFailureReport().getDetails())
        .anySatisfy(fault -> assertThat(fault).contains(rule.sample().getSimpleName()));
  }

  @Test
  void everyModuleIsLookedAt() {
    assertThat(WHOLE.stream().map(type -> World.REAL.moduleOf(type.getPackageName())).distinct())
        .contains("events", "platform", "application", "minutesreader")
        .contains("bodies", "meetings", "decisions", "assignments", "workplans", "minutesimports")
        .contains(
            "agendas",
            "followups",
            "decisionregister",
            "annualreports",
            "members",
            "workplanprogress");
  }

  /**
   * What the build writes of the beans it found (Bean__BeanDefinitions and the like) is no code of
   * ours.
   */
  private static boolean isMainCode(Location location) {
    return !location.contains("/test-classes/")
        && !location.contains("-tests.jar")
        && !location.contains("__")
        && !location.contains("$$");
  }
}
