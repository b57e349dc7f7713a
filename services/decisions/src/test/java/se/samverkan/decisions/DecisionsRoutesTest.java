package se.samverkan.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.decision.DecisionCommand;
import se.samverkan.decisions.decision.IssueDecisionExtract;
import se.samverkan.decisions.matter.MatterCommand;
import se.samverkan.decisions.matter.ReturnMatter;
import se.samverkan.decisions.matter.TableMatter;
import se.samverkan.platform.web.CommandRoute;

class DecisionsRoutesTest {

  /** What only follows from an agenda, and what is composed before it is sent. */
  private static final Set<Class<?>> LEFT_OUT =
      Set.of(TableMatter.class, ReturnMatter.class, IssueDecisionExtract.class);

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  private final List<CommandRoute> routes = new DecisionsCommands().routes();

  @Test
  void everyCommandHasOneAddressOrIsKnowinglyLeftOut() {
    List<Class<?>> commands =
        Stream.of(MatterCommand.class, DecisionCommand.class)
            .flatMap(family -> Arrays.<Class<?>>stream(family.getPermittedSubclasses()))
            .toList();
    assertThat(Stream.concat(LEFT_OUT.stream(), routes.stream().map(CommandRoute::command)))
        .containsExactlyInAnyOrderElementsOf(commands);
  }

  @Test
  void whatAnAddressNamesIsPartOfTheCommand() {
    for (CommandRoute route : routes) {
      assertThat(Arrays.stream(route.command().getRecordComponents()).map(RecordComponent::getName))
          .as(route.path())
          .containsAll(
              VARIABLE.matcher(route.path()).results().map(found -> found.group(1)).toList());
    }
  }

  @Test
  void noTwoAddressesAreTheSame() {
    assertThat(routes.stream().map(route -> VARIABLE.matcher(route.path()).replaceAll("{}")))
        .doesNotHaveDuplicates();
  }
}
