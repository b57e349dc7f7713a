package se.samverkan.agendas.bodies;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import se.samverkan.events.annualreports.AnnualReportEvent;
import se.samverkan.events.assignments.AssignmentEvent;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyEvent;
import se.samverkan.events.bodies.ChairRotaSet;
import se.samverkan.events.bodies.ChairsElected;
import se.samverkan.events.bodies.ChairsReplaced;
import se.samverkan.events.bodies.OrganisationEvent;
import se.samverkan.events.bodies.OrganisationRegistered;
import se.samverkan.events.bodies.OrganisationRenamed;
import se.samverkan.events.bodies.PersonEvent;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.bodies.PersonRenamed;
import se.samverkan.events.bodies.StandingItemsSet;
import se.samverkan.events.decisions.DecisionEvent;
import se.samverkan.events.decisions.MatterEvent;
import se.samverkan.events.decisions.PositionsEvent;
import se.samverkan.events.decisions.ReferralEvent;
import se.samverkan.events.imports.MinutesImportEvent;
import se.samverkan.events.meetings.MeetingEvent;
import se.samverkan.events.meetings.MeetingPlanEvent;
import se.samverkan.events.workplans.WorkPlanEvent;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.ReadModel;
import se.samverkan.platform.readmodels.RecordedEvent;

/** Keeps who is a member of each body, and who sits in it for them. */
@Component
public class BodiesReadModel implements ReadModel {

  @Override
  public String name() {
    return "bodies";
  }

  @Override
  public Set<Class<?>> documentTypes() {
    return Set.of(
        Body.class, Chairmanship.class, StandingAgenda.class, Organisation.class, Person.class);
  }

  @Override
  public Set<Class<?>> handles() {
    return Set.of(BodyEvent.class, OrganisationEvent.class, PersonEvent.class);
  }

  @Override
  public Set<Class<?>> ignores() {
    return Set.of(
        MeetingEvent.class,
        MatterEvent.class,
        DecisionEvent.class,
        AssignmentEvent.class,
        MeetingPlanEvent.class,
        PositionsEvent.class,
        ReferralEvent.class,
        WorkPlanEvent.class,
        MinutesImportEvent.class,
        AnnualReportEvent.class);
  }

  @Override
  public void apply(RecordedEvent recorded, Documents documents) {
    switch (recorded.payload()) {
      case OrganisationEvent event -> organisation(event, documents);
      case PersonEvent event -> person(event, documents);
      case BodyEvent event -> body(event, documents);
      default -> throw new IllegalArgumentException("No event of this read model: " + recorded);
    }
  }

  private static void organisation(OrganisationEvent event, Documents documents) {
    switch (event) {
      case OrganisationRegistered e ->
          documents.put(new Organisation(e.organisationId(), e.name(), e.kind()));
      case OrganisationRenamed e ->
          documents.change(Organisation.class, e.organisationId(), o -> o.called(e.name()));
    }
  }

  private static void person(PersonEvent event, Documents documents) {
    switch (event) {
      case PersonRegistered e -> documents.put(new Person(e.personId(), e.name()));
      case PersonRenamed e -> documents.change(Person.class, e.personId(), p -> p.called(e.name()));
    }
  }

  private static void body(BodyEvent event, Documents documents) {
    switch (event) {
      case BodyEstablished e -> {
        documents.put(Body.established(e.bodyId(), e.name(), e.kind(), e.profile()));
        documents.put(Chairmanship.of(e.bodyId()));
        documents.put(new StandingAgenda(e.bodyId(), List.of()));
      }
      case ChairRotaSet e ->
          chairs(
              e,
              documents,
              c -> c.rota(new RotaFrom(e.fromYear(), e.order(), e.decisionId(), e.reason())));
      case ChairsElected e -> chairs(e, documents, c -> c.elected(year(e)));
      case ChairsReplaced e -> chairs(e, documents, c -> c.replaced(e.year(), replacement(e)));
      case StandingItemsSet e ->
          documents.change(
              StandingAgenda.class,
              e.bodyId(),
              s -> s.set(new StandingFrom(e.from(), e.items(), e.decisionId(), e.reason())));
      default ->
          documents.change(Body.class, event.bodyId(), body -> BodyChanges.after(body, event));
    }
  }

  private static void chairs(
      BodyEvent event, Documents documents, UnaryOperator<Chairmanship> change) {
    documents.change(Chairmanship.class, event.bodyId(), change);
  }

  private static ChairYear year(ChairsElected event) {
    return new ChairYear(
        event.year(),
        event.chairOrganisationId(),
        event.viceChairOrganisationId(),
        event.electedOn(),
        event.decisionId(),
        event.reason(),
        List.of());
  }

  private static ChairReplacement replacement(ChairsReplaced event) {
    return new ChairReplacement(
        event.from(),
        event.chairOrganisationId(),
        event.viceChairOrganisationId(),
        event.decisionId(),
        event.reason());
  }
}
