package se.samverkan.workplanprogress;

import java.util.List;

/** How a work plan came to be as it is. */
public record History(List<Step> steps, List<Change> changes) {
  public History {
    steps = List.copyOf(steps);
    changes = List.copyOf(changes);
  }

  static final History NONE = new History(List.of(), List.of());

  History with(Step step) {
    return new History(Parts.plus(steps, step), changes);
  }

  /** With the change, where it changes what was adopted. */
  History with(Change change) {
    return isAdopted() ? new History(steps, Parts.plus(changes, change)) : this;
  }

  boolean isAdopted() {
    return steps.stream().anyMatch(step -> step.kind() == StepKind.ADOPTED);
  }
}
