package se.samverkan.application.published;

import se.samverkan.platform.refusals.RefusalCode;

/** Why there is nothing to see. */
public enum PublishedRefusal implements RefusalCode {
  /** There is no such meeting, or its minutes are not published: the public is not told which. */
  NOT_PUBLISHED;

  @Override
  public Kind kind() {
    return Kind.UNKNOWN;
  }
}
