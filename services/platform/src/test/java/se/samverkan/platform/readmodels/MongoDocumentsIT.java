package se.samverkan.platform.readmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import se.samverkan.platform.testing.WithDatabases;

/** More documents than memory keeps, changed again after they have left it. */
@WithDatabases
class MongoDocumentsIT {

  /** More than are kept of a type in any case. */
  private static final int MANY = 5_000;

  private static final int BATCH = 500;

  @Autowired MongoTemplate mongo;
  @Autowired StoredDocuments stored;
  private long position;

  /** How often something was counted. */
  @Document("counted")
  record Counted(@Id String id, int times, String parity) {

    Counted once() {
      return new Counted(id, times + 1, times % 2 == 0 ? "odd" : "even");
    }
  }

  @BeforeEach
  void nothingIsStored() {
    mongo.remove(new Query(), Counted.class);
  }

  @Test
  void whatHasLeftMemoryWhileBuildingComesBack() {
    MongoDocuments documents = MongoDocuments.inEmptyCollections(stored);
    countAll(documents);
    assertThat(timesStored(1)).as("written before the end").isBetween(1L, MANY - 1L);

    countAll(documents);
    countAll(documents);
    documents.flush();

    assertThat(timesStored(3)).isEqualTo(MANY);
    assertThat(mongo.count(new Query(), Counted.class)).isEqualTo(MANY);
  }

  @Test
  void whatIsNotYetWrittenIsFoundByItsFieldsAndWhatIsRemovedIsNot() {
    MongoDocuments documents = MongoDocuments.inEmptyCollections(stored);
    count(documents, "a");
    count(documents, "b");
    count(documents, "b");
    documents.makeRoom();
    assertThat(withParity(documents, "odd")).containsExactly("a");

    count(documents, "a");
    assertThat(withParity(documents, "odd")).isEmpty();
    assertThat(withParity(documents, "even")).containsExactlyInAnyOrder("a", "b");

    remove(documents, "a");
    remove(documents, "c");
    documents.makeRoom();
    assertThat(withParity(documents, "even")).containsExactly("b");
    documents.flush();
    assertThat(mongo.findById("a", Counted.class)).isNull();
    assertThat(mongo.findById("b", Counted.class)).isEqualTo(new Counted("b", 2, "even"));
  }

  @Test
  void onceItsIdsAreLearnedWhatIsMissingIsNotAskedForAndWhatIsThereIs() {
    MongoDocuments before = new MongoDocuments(stored);
    count(before, "from before");
    before.flush();

    MongoDocuments documents = new MongoDocuments(stored);
    countAll(documents);
    countAll(documents);
    count(documents, "from before");
    documents.flush();

    assertThat(timesStored(2)).isEqualTo(MANY + 1);
  }

  @Test
  void nothingIsWrittenOverWhatAnotherProcessHasMadeOfLaterEvents() {
    MongoDocuments documents = new MongoDocuments(stored);
    countAll(documents);
    MongoDocuments another = new MongoDocuments(stored);
    position += 2;
    count(another, "new");
    count(another, "new");
    another.flush();

    position -= 4;
    count(documents, "new");
    documents.flush();

    assertThat(mongo.findById("new", Counted.class)).isEqualTo(new Counted("new", 2, "even"));
  }

  @Test
  void nothingRemainsOfAnEventThatFails() {
    MongoDocuments documents = new MongoDocuments(stored);
    count(documents, "a");
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                documents.apply(
                    ++position,
                    kept -> {
                      kept.put(new Counted("a", 7, "odd"));
                      throw new IllegalStateException("as it must");
                    }));
    documents.flush();
    assertThat(mongo.findById("a", Counted.class)).isEqualTo(new Counted("a", 1, "odd"));
  }

  private void countAll(MongoDocuments documents) {
    for (int from = 0; from < MANY; from += BATCH) {
      IntStream.range(from, from + BATCH).forEach(number -> count(documents, "id-" + number));
      documents.makeRoom();
    }
  }

  private void count(MongoDocuments documents, String id) {
    documents.apply(
        ++position,
        kept -> {
          Counted before = kept.find(Counted.class, id).orElse(new Counted(id, 0, "even"));
          kept.put(before.once());
          return before;
        });
  }

  private void remove(MongoDocuments documents, String id) {
    documents.apply(
        ++position,
        kept -> {
          kept.remove(Counted.class, id);
          return id;
        });
  }

  private List<String> withParity(MongoDocuments documents, String parity) {
    return documents.apply(
        ++position,
        kept -> kept.findBy(Counted.class, "parity", parity).stream().map(Counted::id).toList());
  }

  private long timesStored(int times) {
    return mongo.count(Query.query(Criteria.where("times").is(times)), Counted.class);
  }
}
