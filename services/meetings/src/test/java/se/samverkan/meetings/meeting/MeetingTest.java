package se.samverkan.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.MeetingEvent;

class MeetingTest {

  @Test
  void everyEventOfAMeetingIsApplied() {
    List<Class<?>> applied =
        Arrays.stream(Meeting.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(EventSourcingHandler.class))
            .<Class<?>>map(method -> method.getParameterTypes()[0])
            .toList();

    assertThat(applied).containsExactlyInAnyOrder(MeetingEvent.class.getPermittedSubclasses());
  }

  @Test
  void everyCommandToAMeetingIsHandled() {
    List<Class<?>> handled =
        Arrays.stream(Meeting.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(CommandHandler.class))
            .<Class<?>>map(method -> method.getParameterTypes()[0])
            .toList();

    assertThat(handled).containsExactlyInAnyOrder(MeetingCommand.class.getPermittedSubclasses());
  }
}
