package se.samverkan.followups.answers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.platform.moments.Today;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.refusals.Refusal;

/** Answers what there is to follow up with all its figures at once, from one look at the list. */
@Component
public class FollowUpBoards {

  private final FollowUpList list;
  private final Standings standings;
  private final Today today;

  FollowUpBoards(FollowUpList list, Standings standings, Today today) {
    this.list = list;
    this.standings = standings;
    this.today = today;
  }

  /**
   * A board.
   *
   * @param status of those in the list; the figures are of all
   * @param soonDays how many days from today are soon
   * @throws Refusal (in the answer) of kind UNKNOWN when what the filter names is not there
   */
  public Mono<FollowUpBoard> of(
      FollowUpFilter filter, AskedStatus status, Paging paging, int year, int soonDays) {
    return list.known(filter)
        .then(today.date())
        .flatMap(
            day ->
                standings
                    .of(filter, day)
                    .flatMap(all -> board(all, status, paging, year, day, soonDays)));
  }

  private Mono<FollowUpBoard> board(
      List<Standing> all,
      AskedStatus status,
      Paging paging,
      int year,
      LocalDate day,
      int soonDays) {
    List<Standing> asked = all.stream().filter(each -> each.is(status, day)).toList();
    List<String> part =
        asked.stream()
            .sorted(Standing.BY_DUE)
            .skip(paging.skipped())
            .limit(paging.size())
            .map(Standing::id)
            .toList();
    FollowUpCounts counts = counts(all, day);
    LocalDate afterSoon = day.plusDays(soonDays + 1L);
    long due =
        all.stream()
            .filter(each -> each.is(AskedStatus.OPEN, day) && each.due().isBefore(afterSoon))
            .count();
    return list.these(part)
        .map(
            shown ->
                new FollowUpBoard(
                    new Page<>(shown, paging.page(), paging.size(), asked.size()),
                    counts,
                    due - counts.overdue(),
                    FollowUpFlow.months(all, year)));
  }

  /** The counts of every body and organisation that has any, by its id. */
  public Mono<Map<String, FollowUpCounts>> parts() {
    return today
        .date()
        .flatMap(day -> standings.of(FollowUpFilter.NONE, day).map(all -> parts(all, day)));
  }

  private static Map<String, FollowUpCounts> parts(List<Standing> all, LocalDate day) {
    Map<String, List<Standing>> parts =
        all.stream()
            .flatMap(
                each ->
                    Stream.concat(Stream.of(each.bodyId()), each.organisations().stream())
                        .map(id -> Map.entry(id, each)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    Map<String, FollowUpCounts> counts = new HashMap<>();
    parts.forEach((id, of) -> counts.put(id, counts(of, day)));
    return Map.copyOf(counts);
  }

  private static FollowUpCounts counts(List<Standing> all, LocalDate day) {
    return new FollowUpCounts(
        count(all, AskedStatus.OPEN, day),
        count(all, AskedStatus.OVERDUE, day),
        count(all, AskedStatus.DONE, day),
        count(all, AskedStatus.DROPPED, day),
        all.size());
  }

  private static long count(List<Standing> all, AskedStatus status, LocalDate day) {
    return all.stream().filter(each -> each.is(status, day)).count();
  }
}
