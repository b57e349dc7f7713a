package se.samverkan.application.history;

import se.samverkan.platform.refusals.RefusalCode;

/** Reasons for which no history is told. */
public enum HistoryRefusal implements RefusalCode {
  UNKNOWN_THING(Kind.UNKNOWN);

  private final Kind kind;

  HistoryRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
