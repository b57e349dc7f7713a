package se.samverkan.platform.commands;

import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of a command calls it, so that sending it again is recognised.
 *
 * @param actor whose key it is
 * @param fingerprint of what was sent with it, in 64 hexadecimal digits
 */
public record RetryKey(String actor, String key, String fingerprint) {

  private static final String NAME = "retryKey";

  Map<String, Object> metaData() {
    return Map.of(NAME, this);
  }

  static @Nullable RetryKey of(CommandMessage<?> command) {
    return command.getMetaData().get(NAME) instanceof RetryKey key ? key : null;
  }
}
