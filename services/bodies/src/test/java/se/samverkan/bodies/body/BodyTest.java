package se.samverkan.bodies.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateMember;
import org.junit.jupiter.api.Test;
import se.samverkan.events.bodies.BodyEvent;

class BodyTest {

  @Test
  void everyEventOfABodyIsApplied() {
    assertThat(taken(EventSourcingHandler.class))
        .containsExactlyInAnyOrder(BodyEvent.class.getPermittedSubclasses());
  }

  @Test
  void everyCommandToABodyIsHandled() {
    assertThat(taken(CommandHandler.class))
        .containsExactlyInAnyOrder(BodyCommand.class.getPermittedSubclasses());
  }

  /** What the body and its parts take with methods of that mark. */
  private static List<Class<?>> taken(Class<? extends Annotation> mark) {
    return Stream.concat(
            Stream.of(Body.class),
            Arrays.stream(Body.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(AggregateMember.class))
                .<Class<?>>map(Field::getType))
        .flatMap(part -> Arrays.stream(part.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(mark))
        .<Class<?>>map(method -> method.getParameterTypes()[0])
        .toList();
  }
}
