package se.samverkan.events.bodies;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.NextRevision;

/**
 * Why an election departed from the rota had a name of its own; now it is told as any reason is.
 */
public final class DepartureReasonIsReason implements NextRevision {

  @Override
  public Map<String, @Nullable Object> of(Map<String, @Nullable Object> fields) {
    if (fields.containsKey("departureReason")) {
      fields.put("reason", fields.remove("departureReason"));
    }
    return fields;
  }
}
