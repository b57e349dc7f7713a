package se.samverkan.platform.readmodels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class FieldValuesTest {

  private final Document document =
      new Document("_id", "body_1")
          .append(
              "members",
              List.of(new Document("name", "Ekmarken"), new Document("name", "Tallhamn")))
          .append("kind", null);

  @Test
  void everyElementOfAListOnTheWayCounts() {
    assertThat(FieldValues.of(document, "members.name")).containsExactly("Ekmarken", "Tallhamn");
  }

  @Test
  void theIdIsFoundUnderItsOwnName() {
    assertThat(FieldValues.of(document, "id")).containsExactly("body_1");
  }

  @Test
  void whatIsNotThereHasNoValue() {
    assertThat(FieldValues.of(document, "kind")).isEmpty();
    assertThat(FieldValues.of(document, "members.town")).isEmpty();
    assertThat(FieldValues.of(document, "other.name")).isEmpty();
  }
}
