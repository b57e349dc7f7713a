package se.samverkan.decisions.references;

import se.samverkan.platform.refusals.RefusalCode;

/** Why a file that a command refers to is refused. */
public enum FileRefusal implements RefusalCode {
  FILE_NAME_HAS_A_SLASH,
  FILE_TYPE_NOT_ALLOWED,
  FILE_EMPTY,
  FILE_HASH_MALFORMED;

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
