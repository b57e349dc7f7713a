package se.samverkan.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateMember;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.MeetingEvent;

class MeetingTest {

  @Test
  void everyEventOfAMeetingIsApplied() {
    assertThat(handledBy(EventSourcingHandler.class))
        .containsOnly(MeetingEvent.class.getPermittedSubclasses());
  }

  @Test
  void everyCommandToAMeetingIsHandledOnce() {
    assertThat(handledBy(CommandHandler.class))
        .containsExactlyInAnyOrder(MeetingCommand.class.getPermittedSubclasses());
  }

  private static List<Class<?>> handledBy(Class<? extends Annotation> annotation) {
    return Stream.concat(
            Stream.of(Meeting.class),
            Arrays.stream(Meeting.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(AggregateMember.class))
                .map(field -> field.getType()))
        .flatMap(part -> Arrays.stream(part.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(annotation))
        .<Class<?>>map(method -> method.getParameterTypes()[0])
        .toList();
  }
}
