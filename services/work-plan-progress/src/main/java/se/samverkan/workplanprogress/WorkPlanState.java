package se.samverkan.workplanprogress;

/** How far a work plan has come. */
public enum WorkPlanState {
  DRAFT,
  PROPOSED,
  ADOPTED
}
