package se.samverkan.decisions.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samverkan.platform.web.CommandRoute;

class ReferralsRoutesTest {

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  private final List<CommandRoute> routes = new ReferralsCommands().routes();

  @Test
  void everyCommandHasItsRoute() {
    assertThat(routes)
        .<Class<?>>extracting(CommandRoute::command)
        .containsExactlyInAnyOrder(ReferralCommand.class.getPermittedSubclasses());
  }

  @Test
  void noTwoCommandsGoTheSameWay() {
    assertThat(routes)
        .extracting(route -> VARIABLE.matcher(route.path()).replaceAll("*"))
        .doesNotHaveDuplicates();
  }

  @Test
  void whatThePathNamesIsAComponentOfTheCommand() {
    for (CommandRoute route : routes) {
      List<String> components =
          Arrays.stream(route.command().getRecordComponents())
              .map(RecordComponent::getName)
              .toList();
      Matcher variables = VARIABLE.matcher(route.path());
      while (variables.find()) {
        assertThat(components).as(route.path()).contains(variables.group(1));
      }
    }
  }
}
