package se.samverkan.platform.files;

import se.samverkan.platform.refusals.RefusalCode;

/** Why a file is refused. */
public enum FileRefusal implements RefusalCode {
  FILE_EMPTY(Kind.INVALID),
  FILE_TOO_LARGE(Kind.INVALID),
  FILE_TYPE_NOT_ALLOWED(Kind.INVALID),
  UNKNOWN_FILE(Kind.UNKNOWN);

  private final Kind kind;

  FileRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
