package se.samverkan.followups.answers;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.platform.moments.Today;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.refusals.Refusal;

/** Answers what there is to follow up with all its figures at once. */
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
                Mono.zip(
                    standings.of(filter, day, soonDays), list.part(filter, status, paging, day)))
        .map(found -> board(found.getT1(), found.getT2(), status, paging, year));
  }

  private static FollowUpBoard board(
      List<Standing> all, List<ShownFollowUp> part, AskedStatus status, Paging paging, int year) {
    FollowUpCounts counts =
        all.stream().map(Standing::counts).reduce(FollowUpCounts.NONE, FollowUpCounts::and);
    return new FollowUpBoard(
        new Page<>(part, paging.page(), paging.size(), counts.with(status)),
        counts,
        all.stream().filter(Standing::isOpenSoon).mapToLong(Standing::count).sum(),
        FollowUpFlow.months(all, year));
  }

  /** The counts of every body and organisation that has any, by its id. */
  public Mono<Map<String, FollowUpCounts>> parts() {
    return today.date().flatMap(standings::ofParts);
  }
}
