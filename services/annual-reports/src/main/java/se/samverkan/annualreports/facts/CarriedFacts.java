package se.samverkan.annualreports.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.events.decisions.DecisionOutcome;

/** A decision that was carried between meetings, in the words that hold now. */
@Document("annual-report-carried-decisions")
@CompoundIndex(def = "{'bodyId': 1, 'carriedOn': 1}")
public record CarriedFacts(
    String id,
    String bodyId,
    @Nullable String matterId,
    @Nullable String number,
    String text,
    DecisionOutcome outcome,
    Votes votes,
    LocalDate carriedOn,
    List<Correction> corrections,
    Source source) {
  public CarriedFacts {
    corrections = List.copyOf(corrections);
  }

  /** How those who were asked answered. */
  public record Votes(int inFavour, int against, int abstained, int silent) {}
}
