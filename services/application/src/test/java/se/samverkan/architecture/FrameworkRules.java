package se.samverkan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import se.samverkan.architecture.bad.agendas.KnowsOfCommands;
import se.samverkan.architecture.bad.decisions.OpensAConnection;
import se.samverkan.architecture.bad.meetings.SendsByTheFramework;

/** Who may see how much of the frameworks and the databases. */
final class FrameworkRules {

  /** Besides the annotations: what aggregates record with, and values that annotations take. */
  private static final Set<String> SEEN_OF_AXON =
      Set.of(
          "org.axonframework.modelling.command.AggregateLifecycle",
          "org.axonframework.modelling.command.AggregateCreationPolicy",
          "org.axonframework.modelling.command.ForwardToAll",
          "org.axonframework.modelling.command.ForwardMatchingInstances");

  static final List<CheckedRule> ALL =
      List.of(
          new CheckedRule(
              "only the platform configures Axon and the databases, and accounts keep their tables",
              OpensAConnection.class,
              FrameworkRules::onlyThePlatformConfigures),
          new CheckedRule(
              "others see Axon's annotations and AggregateLifecycle, and nothing else of it",
              SendsByTheFramework.class,
              FrameworkRules::othersSeeAnnotations),
          new CheckedRule(
              "the read side sees nothing of Axon",
              KnowsOfCommands.class,
              world ->
                  noClasses()
                      .that()
                      .resideInAnyPackage(world.readSide())
                      .should()
                      .dependOnClassesThat()
                      .resideInAPackage("org.axonframework..")));

  private FrameworkRules() {}

  private static ArchRule onlyThePlatformConfigures(World world) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(world.in("platform"), world.in("accounts"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..",
            "javax.sql..",
            "org.postgresql..",
            "org.flywaydb..",
            "com.zaxxer.hikari..",
            "io.zonky..",
            "org.springframework.jdbc..",
            "org.springframework.transaction..",
            "de.bwaldvogel..",
            "org.springframework.data.mongodb.config..",
            "org.springframework.data.mongodb.core.convert..",
            "org.axonframework.config..",
            "org.axonframework.springboot..",
            "org.axonframework.eventsourcing.eventstore..",
            "org.axonframework.serialization..",
            "org.axonframework.extensions..")
        .orShould()
        .dependOnClassesThat(connectToMongoDb());
  }

  /** A read model may put its question in the words of the driver; whom it asks is configured. */
  private static DescribedPredicate<JavaClass> connectToMongoDb() {
    return describe(
        "connect to MongoDB",
        type ->
            type.getPackageName().startsWith("com.mongodb")
                && (type.getSimpleName().startsWith("MongoClient")
                    || type.getSimpleName().equals("ConnectionString")));
  }

  private static ArchRule othersSeeAnnotations(World world) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(world.in("platform"))
        .should()
        .dependOnClassesThat(hiddenPartsOfAxon());
  }

  private static DescribedPredicate<JavaClass> hiddenPartsOfAxon() {
    return describe(
        "are parts of Axon other than annotations and " + SEEN_OF_AXON,
        type ->
            type.getPackageName().startsWith("org.axonframework.")
                && !type.isAnnotation()
                && !SEEN_OF_AXON.contains(type.getName()));
  }
}
