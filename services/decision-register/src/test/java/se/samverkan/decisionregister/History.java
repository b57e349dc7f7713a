package se.samverkan.decisionregister;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import se.samverkan.platform.audit.Provenance;
import se.samverkan.platform.readmodels.ReadModel;
import se.samverkan.platform.readmodels.RecordedEvent;

/** Events as they were recorded, one position and one second after the other, and applied. */
@NullMarked
public final class History {

  public static final Instant FIRST = Instant.parse("2024-01-01T00:00:01Z");

  private static final Provenance PROVENANCE =
      new Provenance("anna", "secretary", "import", "request-1", null, "minutes.txt", 12);

  private final GuardedDocuments documents = new GuardedDocuments();
  private final ReadModel readModel;
  private final List<Object> events = new ArrayList<>();

  public History(ReadModel readModel) {
    this.readModel = readModel;
  }

  /** Records the events and applies them. */
  public History after(Object... newEvents) {
    for (Object event : newEvents) {
      events.add(event);
      apply(events.size() - 1);
    }
    return this;
  }

  /** Applies events that were recorded before once more. */
  public History again(int from, int to) {
    for (int each = from; each < to; each++) {
      apply(each);
    }
    return this;
  }

  public <D> D the(Class<D> type, String id) {
    return documents.find(type, id).orElseThrow();
  }

  public boolean knows(Class<?> type, String id) {
    return documents.find(type, id).isPresent();
  }

  /**
   * Lets the events from {@code begins} on come again to a process that has taken over from one
   * that died while it wrote them: some documents have seen all of them, others none.
   */
  public History tornAt(int begins, Random random) {
    var before = new History(readModel).after(events.subList(0, begins).toArray());
    var torn = new History(readModel);
    torn.events.addAll(events);
    readModel
        .documentTypes()
        .forEach(type -> torn.documents.takeSome(type, before.documents, documents, random));
    return torn.again(begins, events.size());
  }

  public <D> List<D> all(Class<D> type) {
    return documents.all(type);
  }

  /** Every document of the read model. */
  public String everything() {
    return readModel.documentTypes().stream()
        .flatMap(type -> documents.all(type).stream())
        .map(Object::toString)
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private void apply(int index) {
    documents.at(index + 1L);
    readModel.apply(
        new RecordedEvent(events.get(index), index + 1L, FIRST.plusSeconds(index), PROVENANCE),
        documents);
  }
}
