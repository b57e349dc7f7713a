package se.samverkan.annualreports.facts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import se.samverkan.annualreports.report.Facts;
import se.samverkan.platform.audit.Provenance;
import se.samverkan.platform.readmodels.InMemoryDocuments;
import se.samverkan.platform.readmodels.RecordedEvent;

/** Facts of one body, in memory, as its events make them. */
@NullMarked
public final class FactsFromEvents {

  private static final Provenance PROVENANCE =
      new Provenance("secretary", "secretary", "import", "r1", null, "minutes.txt", 17);

  final InMemoryDocuments documents = new InMemoryDocuments();
  private final AnnualReportReadModel readModel = new AnnualReportReadModel();
  private long position;

  public FactsFromEvents after(Object... events) {
    for (Object event : events) {
      apply(event, ++position);
    }
    return this;
  }

  void apply(Object event, long at) {
    readModel.apply(
        new RecordedEvent(event, at, Instant.parse("2025-01-15T08:00:00Z"), PROVENANCE), documents);
  }

  public Facts of(String bodyId, Map<String, String> names) {
    List<DecisionFacts> decisions = mine(DecisionFacts.class, "bodyId", bodyId);
    List<AssignmentFacts> assignments = mine(AssignmentFacts.class, "bodyId", bodyId);
    return new Facts(
        documents.find(BodyFacts.class, bodyId).orElseThrow(),
        mine(MeetingFacts.class, "bodyId", bodyId),
        documents.all(MeetingFacts.class).stream()
            .filter(meeting -> !meeting.bodyId().equals(bodyId))
            .toList(),
        decisions.stream().map(DecisionFacts::figures).toList(),
        mine(CarriedFacts.class, "bodyId", bodyId),
        assignments.stream().map(AssignmentFacts::figures).toList(),
        mine(TakenUp.class, "bodyId", bodyId),
        mine(PlanFacts.class, "bodyId", bodyId),
        mine(ReportFacts.class, "bodyId", bodyId).stream()
            .flatMap(report -> report.comments().stream())
            .toList(),
        new Facts.InWords(decisions, assignments),
        names);
  }

  private <D> List<D> mine(Class<D> type, String field, String bodyId) {
    return documents.findBy(type, field, bodyId);
  }
}
