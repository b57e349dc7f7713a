package se.samverkan.platform.commands;

import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;

/** Up to which position the sender of a command has seen the thing that it changes. */
final class ExpectedPosition {

  private static final String KEY = "expectedPosition";

  private ExpectedPosition() {}

  static Map<String, Object> metaData(long position) {
    return Map.of(KEY, position);
  }

  /** The position, or -1 when the sender does not care. */
  static long of(CommandMessage<?> command) {
    return command.getMetaData().get(KEY) instanceof Number position ? position.longValue() : -1;
  }
}
