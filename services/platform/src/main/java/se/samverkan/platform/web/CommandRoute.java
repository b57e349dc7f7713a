package se.samverkan.platform.web;

/**
 * Where a command is sent to over HTTP: always with POST, its components as a JSON object, those
 * that the path names taken from the path.
 *
 * @param path with path variables in braces, named like components of the command
 * @param creates whether the command brings something into being, which is then answered with 201
 */
public record CommandRoute(String path, Class<? extends Record> command, boolean creates) {

  /** A command that changes what is there. */
  public static CommandRoute changes(String path, Class<? extends Record> command) {
    return new CommandRoute(path, command, false);
  }

  /** A command that brings something into being. */
  public static CommandRoute creates(String path, Class<? extends Record> command) {
    return new CommandRoute(path, command, true);
  }
}
