package se.samverkan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.NullMarked;
import org.springframework.web.bind.annotation.RestController;
import se.samverkan.architecture.bad.agendas.AgendaHelper;
import se.samverkan.architecture.bad.agendas.AnswersWithDocuments;
import se.samverkan.architecture.bad.common.InAPackageForAnything;
import se.samverkan.architecture.bad.decisions.OpenRefusal;
import se.samverkan.architecture.bad.events.ChangeableEvent;
import se.samverkan.architecture.bad.followups.LooksAtTheClockOnTheWall;
import se.samverkan.architecture.bad.meetings.ChangeableCommand;
import se.samverkan.architecture.bad.unmarked.InAnUnmarkedPackage;
import se.samverkan.events.EventType;
import se.samverkan.platform.refusals.RefusalCode;

/** What the whole code does alike. */
final class Conventions {

  private static final String SAYS_NOTHING = ".*(Impl|Service|Manager|Helper|Utils?|Base)";

  static final List<CheckedRule> ALL =
      List.of(
          new CheckedRule(
              "every package is null-marked",
              InAnUnmarkedPackage.class,
              world -> classes().should(resideInANullMarkedPackage())),
          new CheckedRule(
              "no name says nothing",
              AgendaHelper.class,
              world -> noClasses().should().haveNameMatching(SAYS_NOTHING)),
          new CheckedRule(
              "no package is for anything",
              InAPackageForAnything.class,
              world ->
                  noClasses().should().resideInAnyPackage("..common..", "..util..", "..utils..")),
          new CheckedRule(
              "commands are records",
              ChangeableCommand.class,
              world -> classes().that(areCommands()).should().beRecords()),
          new CheckedRule(
              "events are records",
              ChangeableEvent.class,
              world -> classes().that().areAnnotatedWith(EventType.class).should().beRecords()),
          new CheckedRule(
              "the reasons of refusals are closed",
              OpenRefusal.class,
              world ->
                  classes()
                      .that(assignableTo(RefusalCode.class))
                      .and()
                      .areNotInterfaces()
                      .should()
                      .beEnums()),
          new CheckedRule(
              "controllers answer with records of their own and not with documents",
              AnswersWithDocuments.class,
              world ->
                  methods()
                      .that()
                      .areDeclaredInClassesThat()
                      .areAnnotatedWith(RestController.class)
                      .should(new ReturnNoDocuments())),
          new CheckedRule(
              "the time comes from a clock that tests control",
              LooksAtTheClockOnTheWall.class,
              Conventions::timeComesFromAClock));

  private Conventions() {}

  private static ArchRule timeComesFromAClock(World world) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(world.in("platform"))
        .should()
        .callMethodWhere(
            describe(
                "now() is asked of java.time without a clock",
                call ->
                    call.getTarget().getName().equals("now")
                        && call.getTarget().getRawParameterTypes().isEmpty()
                        && call.getTargetOwner().getPackageName().equals("java.time")));
  }

  private static DescribedPredicate<JavaClass> areCommands() {
    return describe(
        "are commands",
        type ->
            type.getFields().stream()
                .anyMatch(field -> field.isAnnotatedWith(TargetAggregateIdentifier.class)));
  }

  private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
    return ArchCondition.from(
        describe(
            "reside in a package that is annotated with @NullMarked",
            type -> type.getPackage().isAnnotatedWith(NullMarked.class)));
  }
}
