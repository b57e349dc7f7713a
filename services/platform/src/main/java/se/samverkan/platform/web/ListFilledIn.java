package se.samverkan.platform.web;

import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * A list of a command that its sender may leave out or leave empty, where the answers know what is
 * meant. The write side asks no read model, so it is filled in before the command is made.
 */
public interface ListFilledIn {

  Class<? extends Record> command();

  /** The field of the command that is filled in. */
  String field();

  /**
   * What is meant.
   *
   * @param given the fields that were given as text, in the body or in the address, by name
   */
  Mono<List<String>> values(Map<String, String> given);
}
