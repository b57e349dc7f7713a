package se.samverkan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Set;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.architecture.bad.agendas.ReachesIntoFollowUps;
import se.samverkan.architecture.bad.assignments.AsksAReadModel;
import se.samverkan.architecture.bad.events.KnowsTheFramework;
import se.samverkan.architecture.bad.meetings.WhenMeetingHeldThenGiveAssignment;
import se.samverkan.architecture.bad.minutesreader.KnowsTheFrameworkToo;
import se.samverkan.architecture.bad.platform.KnowsABusinessWord;
import se.samverkan.platform.automations.Automation;

/** What the modules may know of each other. */
final class ModuleRules {

  private static final Set<String> COMMON_GROUND = Set.of("", "events", "platform", "application");

  static final List<CheckedRule> ALL =
      List.of(
          new CheckedRule(
              "services never import each other",
              ReachesIntoFollowUps.class,
              ModuleRules::servicesNeverImportEachOther),
          new CheckedRule(
              "an automation lives with the command that it sends",
              WhenMeetingHeldThenGiveAssignment.class,
              world -> classes().should(new LiveWithTheCommandTheySend(world))),
          new CheckedRule(
              "the write side asks no read model and no database",
              AsksAReadModel.class,
              ModuleRules::writeSideAsksNobody),
          new CheckedRule(
              "the event contract needs the JDK and JSpecify only",
              KnowsTheFramework.class,
              world ->
                  classes()
                      .that()
                      .resideInAPackage(world.in("events"))
                      .should()
                      .onlyDependOnClassesThat()
                      .resideInAnyPackage(
                          world.in("events"), World.REAL.in("events"), "java..", "org.jspecify..")),
          new CheckedRule(
              "the reader of minutes needs no server, no framework and no other module",
              KnowsTheFrameworkToo.class,
              ModuleRules::readerStandsAlone),
          new CheckedRule(
              "the platform knows no business word",
              KnowsABusinessWord.class,
              ModuleRules::platformKnowsNoBusiness));

  private ModuleRules() {}

  private static ArchRule servicesNeverImportEachOther(World world) {
    return slices().assignedFrom(new Services(world)).should().notDependOnEachOther();
  }

  private static ArchRule writeSideAsksNobody(World world) {
    return noClasses()
        .that()
        .resideInAnyPackage(world.writeSide())
        .and(decide())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            World.REAL.in("platform.readmodels"),
            "org.springframework.data..",
            "org.springframework.web..",
            "com.mongodb..",
            "reactor..");
  }

  /** Automations do not: they keep documents of their own, and send commands. */
  private static DescribedPredicate<JavaClass> decide() {
    return not(assignableTo(Automation.class).or(annotatedWith(Document.class)));
  }

  private static ArchRule readerStandsAlone(World world) {
    return noClasses()
        .that()
        .resideInAPackage(world.in("minutesreader"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            world.in("events"),
            World.REAL.in("platform"),
            "org.springframework..",
            "org.axonframework..",
            "reactor..");
  }

  private static ArchRule platformKnowsNoBusiness(World world) {
    return noClasses()
        .that()
        .resideInAPackage(world.in("platform"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(world.services())
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage(World.REAL.root() + ".events.*..");
  }

  /** Every service is a slice of its own; what all may see is in none. */
  private record Services(World world) implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String module = world.moduleOf(type.getPackageName());
      return COMMON_GROUND.contains(module) ? SliceIdentifier.ignore() : SliceIdentifier.of(module);
    }

    @Override
    public String getDescription() {
      return "services";
    }
  }
}
