package se.samverkan.annualreports.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The work plan of a body for a year.
 *
 * @param adoptedOn null until it is adopted
 */
@Document("annual-report-work-plans")
@CompoundIndex(def = "{'bodyId': 1, 'year': 1}")
public record PlanFacts(
    String id,
    String bodyId,
    int year,
    String title,
    @Nullable LocalDate adoptedOn,
    List<AreaFacts> areas,
    List<ActivityFacts> activities,
    List<BudgetFacts> budget) {
  public PlanFacts {
    areas = List.copyOf(areas);
    activities = List.copyOf(activities);
    budget = List.copyOf(budget);
  }

  /** A part of a plan, which has an id within it. */
  interface Part {
    String id();
  }

  PlanFacts adopted(LocalDate on) {
    return new PlanFacts(id, bodyId, year, title, on, areas, activities, budget);
  }

  PlanFacts areas(UnaryOperator<List<AreaFacts>> change) {
    return new PlanFacts(
        id, bodyId, year, title, adoptedOn, change.apply(areas), activities, budget);
  }

  PlanFacts activities(UnaryOperator<List<ActivityFacts>> change) {
    return new PlanFacts(
        id, bodyId, year, title, adoptedOn, areas, change.apply(activities), budget);
  }

  PlanFacts budget(UnaryOperator<List<BudgetFacts>> change) {
    return new PlanFacts(
        id, bodyId, year, title, adoptedOn, areas, activities, change.apply(budget));
  }

  /** With the part in the place of the one with its id, or after all others. */
  static <P extends Part> List<P> with(List<P> parts, P one) {
    return parts.stream().anyMatch(part -> part.id().equals(one.id()))
        ? changed(parts, one.id(), part -> one)
        : Stream.concat(parts.stream(), Stream.of(one)).toList();
  }

  static <P extends Part> List<P> changed(List<P> parts, String id, UnaryOperator<P> change) {
    return parts.stream().map(part -> part.id().equals(id) ? change.apply(part) : part).toList();
  }

  static <P extends Part> List<P> without(List<P> parts, String id) {
    return parts.stream().filter(part -> !part.id().equals(id)).toList();
  }
}
