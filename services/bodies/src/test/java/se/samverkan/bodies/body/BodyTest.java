package se.samverkan.bodies.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.junit.jupiter.api.Test;
import se.samverkan.events.bodies.BodyEvent;

class BodyTest {

  @Test
  void everyEventOfABodyIsApplied() {
    List<Class<?>> applied =
        Arrays.stream(Body.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(EventSourcingHandler.class))
            .<Class<?>>map(method -> method.getParameterTypes()[0])
            .toList();

    assertThat(applied).containsExactlyInAnyOrder(BodyEvent.class.getPermittedSubclasses());
  }

  @Test
  void everyCommandToABodyIsHandled() {
    List<Class<?>> handled =
        Arrays.stream(Body.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(CommandHandler.class))
            .<Class<?>>map(method -> method.getParameterTypes()[0])
            .toList();

    assertThat(handled).containsExactlyInAnyOrder(BodyCommand.class.getPermittedSubclasses());
  }
}
