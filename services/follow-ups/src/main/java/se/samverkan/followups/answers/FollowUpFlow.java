package se.samverkan.followups.answers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.followups.FollowUp;
import se.samverkan.platform.moments.Today;

/** Answers how many assignments came and went over a year. */
@Component
public class FollowUpFlow {

  private static final String GIVEN = "given.on";
  private static final String DONE = "outcome.reported.on";
  private static final String DROPPED = "outcome.dropped.on";

  private final ReactiveMongoTemplate documents;
  private final Today today;

  FollowUpFlow(ReactiveMongoTemplate documents, Today today) {
    this.documents = documents;
    this.today = today;
  }

  /** The twelve months of a year, in order. */
  public Mono<List<FlowOfMonth>> of(FollowUpFilter filter, int year) {
    String collection = documents.getCollectionName(FollowUp.class);
    return today
        .date()
        .map(day -> query(filter, day))
        .flatMapMany(query -> documents.find(query, Document.class, collection))
        .map(Life::of)
        .collectList()
        .map(lives -> months(lives, year));
  }

  private static Query query(FollowUpFilter filter, LocalDate day) {
    Query query = Conditions.query(filter, AskedStatus.ALL, day);
    query.fields().include(GIVEN, DONE, DROPPED).exclude("_id");
    return query;
  }

  private static List<FlowOfMonth> months(List<Life> lives, int year) {
    int[] given = new int[13];
    int[] done = new int[13];
    int[] dropped = new int[13];
    lives.forEach(
        life -> {
          given[month(life.given(), year)]++;
          LocalDate reported = life.done();
          LocalDate fallen = life.dropped();
          if (reported != null) {
            done[month(reported, year)]++;
          } else if (fallen != null) {
            dropped[month(fallen, year)]++;
          }
        });
    int open =
        (int) lives.stream().filter(life -> life.isOpenBefore(LocalDate.of(year, 1, 1))).count();
    List<FlowOfMonth> months = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      open += given[month] - done[month] - dropped[month];
      months.add(
          new FlowOfMonth(
              YearMonth.of(year, month), given[month], done[month], dropped[month], open));
    }
    return List.copyOf(months);
  }

  /** The month of the day; 0 when it lies in another year. */
  private static int month(LocalDate day, int year) {
    return day.getYear() == year ? day.getMonthValue() : 0;
  }

  private record Life(LocalDate given, @Nullable LocalDate done, @Nullable LocalDate dropped) {

    static Life of(Document found) {
      LocalDate given = day(found, "given", "on");
      return new Life(
          given == null ? LocalDate.EPOCH : given,
          day(found, "outcome", "reported", "on"),
          day(found, "outcome", "dropped", "on"));
    }

    boolean isOpenBefore(LocalDate day) {
      return given.isBefore(day)
          && Stream.of(done, dropped).noneMatch(closed -> closed != null && closed.isBefore(day));
    }

    private static @Nullable LocalDate day(Document found, String... path) {
      String text = found.getEmbedded(List.of(path), String.class);
      return text == null ? null : LocalDate.parse(text);
    }
  }
}
