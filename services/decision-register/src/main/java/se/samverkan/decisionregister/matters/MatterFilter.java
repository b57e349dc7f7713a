package se.samverkan.decisionregister.matters;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import se.samverkan.decisionregister.SearchText;
import se.samverkan.decisionregister.register.MatterState;
import se.samverkan.platform.texts.PlainText;

/**
 * Which matters are asked for; null where it does not matter.
 *
 * @param text words that all stand in the titles that the matter has had, in any order
 * @param body one that opened the matter or took it up
 */
public record MatterFilter(
    @Nullable String text, @Nullable String body, @Nullable MatterState state) {

  /** Every matter. */
  public static final MatterFilter ALL = new MatterFilter(null, null, null);

  public MatterFilter {
    text = PlainText.optional("text", text, PlainText.LINE);
  }

  Query query() {
    Query query = new Query();
    if (body != null) {
      query.addCriteria(Criteria.where("bodyIds").is(body));
    }
    if (state != null) {
      query.addCriteria(Criteria.where("state").is(state));
    }
    if (text != null) {
      query.addCriteria(SearchText.allWordsIn("searched", text));
    }
    return query;
  }
}
