package se.samverkan.platform.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SharedTextsTest {

  private final SharedTexts texts = new SharedTexts();

  @Test
  void equalTextsAreOneInstanceWhereverTheyStand() {
    Document first = texts.in(readFromWire("body_1", "assigned"));
    Document second = texts.in(readFromWire("body_1", "assigned"));

    assertThat(second.get("bodyId")).isSameAs(first.get("bodyId"));
    assertThat(second.keySet().iterator().next()).isSameAs(first.keySet().iterator().next());
    assertThat(status(second)).isSameAs(status(first));
  }

  @Test
  void documentSaysTheSameAndIsNoneOfTheOriginal() {
    Document original = readFromWire("body_1", "assigned").append("end", null).append("count", 7L);

    Document shared = texts.in(original);

    assertThat(shared).isEqualTo(original);
    assertThat(shared.keySet()).containsExactlyElementsOf(original.keySet());
    item(original).put("status", "reported");
    assertThat(status(shared)).isEqualTo("assigned");
  }

  @Test
  void moreTextsThanThereArePlacesForStayWhatTheyAre() {
    List<Document> originals = new ArrayList<>();
    List<Document> shared = new ArrayList<>();
    for (int i = 0; i < 200_000; i++) {
      Document original = new Document("field_" + i, "text " + i);
      originals.add(original);
      shared.add(texts.in(original));
    }

    assertThat(shared).isEqualTo(originals);
  }

  private static Document readFromWire(String bodyId, String status) {
    Document item = new Document(instance("status"), instance(status));
    return new Document(instance("bodyId"), instance(bodyId))
        .append(instance("items"), Arrays.asList(item, null));
  }

  private static String instance(String text) {
    return new String(text.toCharArray());
  }

  private static Document item(Document document) {
    List<?> items = (List<?>) Objects.requireNonNull(document.get("items"));
    return (Document) Objects.requireNonNull(items.getFirst());
  }

  private static @Nullable Object status(Document document) {
    return item(document).get("status");
  }
}
