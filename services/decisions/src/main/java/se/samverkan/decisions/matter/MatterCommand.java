package se.samverkan.decisions.matter;

/** What can be asked of a matter. */
public sealed interface MatterCommand permits OpenMatter, TakeUpMatter {

  /** The matter that is asked. */
  MatterId matterId();
}
