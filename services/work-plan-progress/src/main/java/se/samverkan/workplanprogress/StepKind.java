package se.samverkan.workplanprogress;

/** What a body did with a work plan as a whole. */
public enum StepKind {
  PROPOSED,
  ADJUSTED,
  FORWARDED,
  ADOPTED
}
