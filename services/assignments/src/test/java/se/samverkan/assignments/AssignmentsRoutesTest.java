package se.samverkan.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.assignments.assignment.AssignmentCommand;
import se.samverkan.platform.web.CommandRoute;

class AssignmentsRoutesTest {

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  static List<CommandRoute> routes() {
    return new AssignmentsCommands().routes();
  }

  @Test
  void everyCommandHasOneRoute() {
    assertThat(routes())
        .extracting(route -> (Object) route.command())
        .containsExactlyInAnyOrder((Object[]) AssignmentCommand.class.getPermittedSubclasses());
  }

  @Test
  void noTwoRoutesCollide() {
    assertThat(routes())
        .extracting(route -> VARIABLE.matcher(route.path()).replaceAll("{}"))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("routes")
  void whatThePathNamesIsAComponentOfTheCommand(CommandRoute route) {
    assertThat(route.command().getRecordComponents())
        .extracting(RecordComponent::getName)
        .containsAll(
            VARIABLE.matcher(route.path()).results().map(match -> match.group(1)).toList());
  }

  @Test
  void onlyGivingCreates() {
    assertThat(routes())
        .filteredOn(CommandRoute::creates)
        .allMatch(route -> route.command().getSimpleName().startsWith("Give"))
        .allMatch(route -> Arrays.stream(route.path().split("/")).noneMatch(s -> s.contains("{")));
  }
}
