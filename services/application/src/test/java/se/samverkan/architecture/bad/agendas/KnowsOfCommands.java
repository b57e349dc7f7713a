package se.samverkan.architecture.bad.agendas;

import org.axonframework.commandhandling.CommandHandler;

/** A read model handles no commands, not even by annotation. */
public final class KnowsOfCommands {

  @CommandHandler
  void handle(String command) {}
}
