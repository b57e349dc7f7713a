package se.samverkan.platform.refusals;

/**
 * A business rule; implemented by records whose name is a sentence that is true when all is well.
 */
public interface Rule {

  boolean holds();

  /** What the caller is told when the rule does not hold. */
  Refusal refusal();

  /** Throws the refusal of the first rule that does not hold. */
  static void require(Rule... rules) {
    for (Rule rule : rules) {
      if (!rule.holds()) {
        throw rule.refusal();
      }
    }
  }
}
