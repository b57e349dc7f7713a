package se.samverkan.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samverkan.meetings.meeting.BuildAgenda;
import se.samverkan.meetings.meeting.CorrectAgenda;
import se.samverkan.meetings.meeting.MeetingCommand;
import se.samverkan.meetings.plan.MeetingPlanCommand;
import se.samverkan.platform.web.CommandRoute;

class MeetingsRoutesTest {

  /** For imports, and for automations that fill an agenda; a person adds and reorders items. */
  private static final Set<Class<?>> NOT_REACHABLE = Set.of(CorrectAgenda.class, BuildAgenda.class);

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  private final List<CommandRoute> routes = new MeetingsCommands().routes();

  @Test
  void everyCommandIsReachableOrKnowinglyNot() {
    Set<Class<?>> known =
        routes.stream().<Class<?>>map(CommandRoute::command).collect(Collectors.toSet());
    known.addAll(NOT_REACHABLE);

    assertThat(known)
        .containsExactlyInAnyOrder(
            commands(MeetingCommand.class, MeetingPlanCommand.class).toArray(Class<?>[]::new));
  }

  @Test
  void everyPathVariableIsAComponentOfItsCommand() {
    for (CommandRoute route : routes) {
      List<String> components =
          Arrays.stream(route.command().getRecordComponents())
              .map(RecordComponent::getName)
              .toList();

      assertThat(components).as(route.path()).containsAll(variables(route.path()));
    }
  }

  @Test
  void noTwoRoutesCollide() {
    assertThat(routes.stream().map(route -> VARIABLE.matcher(route.path()).replaceAll("*")))
        .doesNotHaveDuplicates();
  }

  private static Stream<Class<?>> commands(Class<?>... families) {
    return Arrays.stream(families)
        .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()));
  }

  private static List<String> variables(String path) {
    return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
  }
}
