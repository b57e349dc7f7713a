package se.samverkan.decisions.positions;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samverkan.platform.web.CommandRoute;
import se.samverkan.platform.web.CommandTable;

/** Where the commands on positions are sent to. */
@Component
final class PositionsCommands implements CommandTable {

  @Override
  public List<CommandRoute> routes() {
    return List.of(
        CommandRoute.changes("/api/decisions/{decisionId}/positions", AskForPositions.class),
        CommandRoute.changes("/api/positions/{positionsId}/answers", TakePosition.class),
        CommandRoute.changes("/api/positions/{positionsId}/contacts", NameContact.class),
        CommandRoute.changes("/api/positions/{positionsId}/letters", SignLetterOfIntent.class),
        CommandRoute.changes("/api/positions/{positionsId}/closing", ClosePositions.class));
  }
}
