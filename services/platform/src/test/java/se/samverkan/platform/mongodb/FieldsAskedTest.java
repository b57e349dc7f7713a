package se.samverkan.platform.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FieldsAskedTest {

  private static final Document BY_BODY =
      new Document("$group", new Document("_id", "$bodyId").append("last", max("$items.date")));

  @Test
  void aQueryAsksForTheFieldsThatItNamesAndThoseOfItsOrder() {
    Document query =
        new Document("items.matterId", "matter_1")
            .append("$or", List.of(new Document("state", "open"), new Document("by.id", "eva")));

    assertThat(FieldsAsked.by(query, null))
        .hasValueSatisfying(asks("items.matterId", "state", "by.id"));
    assertThat(FieldsAsked.by(query, new Document("date.of", 1)))
        .hasValueSatisfying(asks("items.matterId", "state", "by.id", "date.of"));
    assertThat(FieldsAsked.by(new Document(), null)).hasValueSatisfying(asks());
  }

  @Test
  void aQueryThatMayLookAtAnythingTakesAllOfADocument() {
    assertThat(FieldsAsked.by(new Document("$expr", "anything"), null)).isEmpty();
    assertThat(FieldsAsked.by(new Document("$and", List.of(new Document("$where", "x"))), null))
        .isEmpty();
  }

  @Test
  void groupsAskForTheFieldsOfTheirExpressionsAndOfWhatIsMatchedBefore() {
    Document open = new Document("$match", new Document("state", "open"));

    assertThat(FieldsAsked.byGroups(List.of(open, BY_BODY)))
        .hasValueSatisfying(asks("state", "bodyId", "items.date"));
    assertThat(FieldsAsked.byGroups(List.of(BY_BODY, new Document("$unwind", "$last"))))
        .hasValueSatisfying(asks("bodyId", "items.date"));
  }

  @Test
  void withoutGroupsOrWithAllOfADocumentInThemItTakesAllOfIt() {
    assertThat(FieldsAsked.byGroups(List.of(new Document("$match", new Document("state", 1)))))
        .isEmpty();
    assertThat(FieldsAsked.byGroups(List.of(new Document("$unwind", "$items"), BY_BODY))).isEmpty();
    assertThat(
            FieldsAsked.byGroups(
                List.of(
                    new Document(
                        "$group", new Document("_id", 1).append("any", max("$$ROOT.date"))))))
        .isEmpty();
  }

  @Test
  void whatIsShownIsAskedForWithTheId() {
    assertThat(FieldsAsked.shown(new Document("date", 1).append("by.id", true)))
        .hasValueSatisfying(asks("_id", "date", "by.id"));
    assertThat(FieldsAsked.shown(new Document("_id", 0).append("date", 1)))
        .hasValueSatisfying(asks("_id", "date"));
  }

  @Test
  void whatIsLeftOutOrShownInPartTakesAllOfADocument() {
    assertThat(FieldsAsked.shown(null)).isEmpty();
    assertThat(FieldsAsked.shown(new Document())).isEmpty();
    assertThat(FieldsAsked.shown(new Document("_id", 1))).isEmpty();
    assertThat(FieldsAsked.shown(new Document("date", 0))).isEmpty();
    assertThat(FieldsAsked.shown(new Document("date", 1).append("text", "$title"))).isEmpty();
    assertThat(FieldsAsked.shown(new Document("items", new Document("$slice", 1)))).isEmpty();
  }

  private static Document max(String path) {
    return new Document("$max", path);
  }

  private static Consumer<Set<String>> asks(String... names) {
    return asked -> assertThat(asked).containsExactlyInAnyOrder(names);
  }
}
