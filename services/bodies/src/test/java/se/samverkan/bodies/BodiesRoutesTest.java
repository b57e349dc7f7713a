package se.samverkan.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samverkan.bodies.body.BodyCommand;
import se.samverkan.bodies.organisation.OrganisationCommand;
import se.samverkan.bodies.person.PersonCommand;
import se.samverkan.platform.web.CommandRoute;

class BodiesRoutesTest {

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  private final List<CommandRoute> routes = new BodiesCommands().routes();

  @Test
  void everyCommandHasARoute() {
    assertThat(routes.stream().<Class<?>>map(CommandRoute::command))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(BodyCommand.class, OrganisationCommand.class, PersonCommand.class)
                .<Class<?>>flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .toList());
  }

  @Test
  void whatThePathNamesIsAPartOfTheCommand() {
    assertThat(routes)
        .allSatisfy(
            route ->
                assertThat(
                        Arrays.stream(route.command().getRecordComponents())
                            .map(RecordComponent::getName))
                    .containsAll(
                        VARIABLE.matcher(route.path()).results().map(r -> r.group(1)).toList()));
  }

  @Test
  void noTwoRoutesAreTheSame() {
    assertThat(routes.stream().map(route -> VARIABLE.matcher(route.path()).replaceAll("*")))
        .doesNotHaveDuplicates();
  }
}
