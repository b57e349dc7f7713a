package se.samverkan.application.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.samverkan.followups.answers.AskedStatus;
import se.samverkan.followups.answers.FollowUpFilter;
import se.samverkan.platform.readmodels.Paging;

/** What the address of the follow-up list asks for. */
record FollowUpQuestion(
    @Nullable String body,
    @Nullable String organisation,
    @Nullable String person,
    @Nullable String text,
    AskedStatus status,
    int year,
    Paging paging) {

  private static final int SIZE = 25;
  private static final List<AskedStatus> STATUSES =
      List.of(
          AskedStatus.OPEN,
          AskedStatus.OVERDUE,
          AskedStatus.DONE,
          AskedStatus.DROPPED,
          AskedStatus.ALL);

  /** Whose assignments are asked for, by the id or as typed. */
  static @Nullable String person(MultiValueMap<String, String> asked) {
    return Texts.orNull(asked.getFirst("person"));
  }

  /**
   * The question of an address.
   *
   * @param person id of whom it means by {@link #person}
   */
  static FollowUpQuestion of(
      MultiValueMap<String, String> asked, @Nullable String person, LocalDate today) {
    Integer year = Texts.number(asked.getFirst("year"));
    Integer page = Texts.number(asked.getFirst("page"));
    return new FollowUpQuestion(
        Texts.orNull(asked.getFirst("body")),
        Texts.orNull(asked.getFirst("organisation")),
        person,
        Texts.orNull(asked.getFirst("text")),
        AskedStatus.of(asked.getFirst("status")),
        year == null || year < 1900 || year > 2199 ? today.getYear() : year,
        new Paging(page == null ? 0 : page, SIZE));
  }

  FollowUpFilter filter() {
    return new FollowUpFilter(body, organisation, person, null, null, text);
  }

  public List<AskedStatus> statuses() {
    return STATUSES;
  }
}
