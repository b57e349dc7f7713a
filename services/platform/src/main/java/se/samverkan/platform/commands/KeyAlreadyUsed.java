package se.samverkan.platform.commands;

/** A command with the same key was carried out before; nothing was recorded this time. */
public final class KeyAlreadyUsed extends RuntimeException {

  KeyAlreadyUsed() {
    super("The key was used before", null, false, false);
  }
}
