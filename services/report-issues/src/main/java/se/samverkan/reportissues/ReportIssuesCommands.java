package se.samverkan.reportissues;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samverkan.platform.web.CommandRoute;
import se.samverkan.platform.web.CommandTable;
import se.samverkan.reportissues.report.CommentAnnualReport;

/**
 * Where commands about year-end reports are sent to. A report is issued by whoever composes its
 * bytes, so {@code IssueAnnualReport} is not taken from outside.
 */
@Component
final class ReportIssuesCommands implements CommandTable {

  @Override
  public List<CommandRoute> routes() {
    return List.of(
        CommandRoute.changes(
            "/api/annual-reports/{bodyId}/{year}/comments/{section}", CommentAnnualReport.class));
  }
}
