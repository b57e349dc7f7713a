package se.samverkan.reportissues;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.samverkan.platform.web.CommandRoute;
import se.samverkan.reportissues.report.AnnualReportCommand;
import se.samverkan.reportissues.report.IssueAnnualReport;

@NullMarked
class ReportIssuesRoutesTest {

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  private final List<CommandRoute> routes = new ReportIssuesCommands().routes();

  @Test
  void everyCommandButIssuingIsSentSomewhere() {
    assertThat(routes.stream().<Class<?>>map(CommandRoute::command))
        .doesNotContain(IssueAnnualReport.class)
        .hasSize(AnnualReportCommand.class.getPermittedSubclasses().length - 1);
  }

  @Test
  void pathsNameComponentsOfTheirCommand() {
    for (CommandRoute route : routes) {
      assertThat(Arrays.stream(route.command().getRecordComponents()).map(RecordComponent::getName))
          .containsAll(
              VARIABLE.matcher(route.path()).results().map(found -> found.group(1)).toList());
    }
  }
}
