package se.samverkan.workplans;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samverkan.platform.web.CommandRoute;
import se.samverkan.workplans.workplan.WorkPlanCommand;

class WorkPlansRoutesTest {

  private final List<CommandRoute> routes = new WorkPlansCommands().routes();

  @Test
  void everyCommandIsSentSomewhere() {
    assertThat(routes.stream().<Class<?>>map(CommandRoute::command))
        .containsExactlyInAnyOrder(WorkPlanCommand.class.getPermittedSubclasses());
  }

  @Test
  void pathsNameComponentsOfTheirCommand() {
    for (CommandRoute route : routes) {
      Stream<String> components =
          Arrays.stream(route.command().getRecordComponents()).map(RecordComponent::getName);
      assertThat(components.toList()).as(route.path()).containsAll(variables(route.path()));
    }
  }

  @Test
  void noTwoCommandsShareAnAddress() {
    assertThat(routes.stream().map(route -> VARIABLE.matcher(route.path()).replaceAll("*")))
        .doesNotHaveDuplicates();
  }

  @Test
  void onlyBeginningAPlanBringsSomethingIntoBeing() {
    assertThat(routes).filteredOn(CommandRoute::creates).hasSize(1);
  }

  private static List<String> variables(String path) {
    return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
  }

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
}
