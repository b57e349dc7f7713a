package se.samverkan.application.minutesimports;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.Reading;
import se.samverkan.minutesreader.reading.result.Person;

/** The meeting that a document is about, with all that the document says. */
record Sitting(
    Reading reading,
    String bodyName,
    LocalDate date,
    String bodyId,
    String meetingId,
    BodyMentions bodies) {

  /** Of a reading that has a body and a date. */
  static Sitting of(Reading reading) {
    String bodyName = Objects.requireNonNull(reading.body());
    LocalDate date = Objects.requireNonNull(reading.date());
    String bodyId = Known.body(bodyName);
    return new Sitting(
        DistinctItems.in(reading),
        bodyName,
        date,
        bodyId,
        Known.meeting(bodyId, date),
        new BodyMentions(reading));
  }

  /** Somebody on the list of those who were there and those who were not. */
  record Listed(Person person, boolean present) {}

  /** The list, each person once; whoever is on it as present was there. */
  List<Listed> list() {
    Map<String, Listed> byId = new LinkedHashMap<>();
    Stream.concat(
            reading.present().stream().map(each -> new Listed(each, true)),
            reading.absent().stream().map(each -> new Listed(each, false)))
        .forEach(each -> byId.putIfAbsent(Known.person(each.person().name()), each));
    return List.copyOf(byId.values());
  }

  /** The matter that an item takes up; null where it stands for none. */
  @Nullable String matterOf(String itemNumber) {
    return reading.items().stream()
        .filter(item -> item.number().equals(itemNumber))
        .flatMap(item -> Stream.ofNullable(Known.matter(bodyId, item.title())))
        .findFirst()
        .orElse(null);
  }
}
