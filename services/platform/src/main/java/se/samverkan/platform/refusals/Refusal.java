package se.samverkan.platform.refusals;

import org.jspecify.annotations.Nullable;

/** A command or question was refused, and nothing was recorded. */
public final class Refusal extends RuntimeException {

  private final RefusalCode code;
  private final @Nullable String field;

  /**
   * @param field the input field that is wrong, in the form the caller used; null when no single
   *     field is
   * @param message one sentence that names the rule
   */
  public Refusal(RefusalCode code, @Nullable String field, String message) {
    super(message, null, false, false);
    this.code = code;
    this.field = field;
  }

  public RefusalCode code() {
    return code;
  }

  public @Nullable String field() {
    return field;
  }

  /** The sentence that names the rule. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
