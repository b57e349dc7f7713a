package se.samverkan.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code When<Event>Then<Command>} stands in the module of the command, and sends it. */
final class LiveWithTheCommandTheySend extends ArchCondition<JavaClass> {

  private static final Pattern AUTOMATION = Pattern.compile("When\\p{Lu}\\w*?Then(\\p{Lu}\\w*)");

  private final World world;

  LiveWithTheCommandTheySend(World world) {
    super("live with the command that they send, when they are automations");
    this.world = world;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    Matcher automation = AUTOMATION.matcher(type.getSimpleName());
    if (!automation.matches()) {
      return;
    }
    String module = world.moduleOf(type.getPackageName());
    boolean sends =
        Stream.concat(Stream.of(type), used(type).filter(part -> partOf(type, part)))
            .flatMap(LiveWithTheCommandTheySend::used)
            .anyMatch(
                target ->
                    target.getSimpleName().equals(automation.group(1))
                        && world.moduleOf(target.getPackageName()).equals(module));
    if (!sends) {
      events.add(
          SimpleConditionEvent.violated(
              type, type.getName() + " does not stand with the command " + automation.group(1)));
    }
  }

  private static Stream<JavaClass> used(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass());
  }

  /** What an automation leaves to another class of its package it does itself. */
  private static boolean partOf(JavaClass automation, JavaClass part) {
    return part.getPackageName().equals(automation.getPackageName());
  }
}
