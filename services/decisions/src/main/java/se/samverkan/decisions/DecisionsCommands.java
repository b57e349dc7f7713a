package se.samverkan.decisions;

import static se.samverkan.platform.web.CommandRoute.changes;
import static se.samverkan.platform.web.CommandRoute.creates;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samverkan.decisions.decision.CorrectDecision;
import se.samverkan.decisions.decision.RecordDecision;
import se.samverkan.decisions.decision.StrikeDecision;
import se.samverkan.decisions.matter.OpenMatter;
import se.samverkan.decisions.matter.TakeUpMatter;
import se.samverkan.platform.web.CommandRoute;
import se.samverkan.platform.web.CommandTable;

/** Where the commands on matters and decisions are sent to. */
@Component
final class DecisionsCommands implements CommandTable {

  private static final String MATTER = "/api/matters/{matterId}";
  private static final String DECISION = "/api/decisions/{decisionId}";

  @Override
  public List<CommandRoute> routes() {
    return List.of(
        creates("/api/matters", OpenMatter.class),
        changes(MATTER + "/take-up", TakeUpMatter.class),
        creates("/api/decisions", RecordDecision.class),
        changes(DECISION + "/correct", CorrectDecision.class),
        changes(DECISION + "/strike", StrikeDecision.class));
  }
}
