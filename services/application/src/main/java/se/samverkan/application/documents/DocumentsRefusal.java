package se.samverkan.application.documents;

import se.samverkan.platform.refusals.RefusalCode;

/** Why a document is not made. */
public enum DocumentsRefusal implements RefusalCode {
  DOCUMENT_LANGUAGE_UNKNOWN;

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
