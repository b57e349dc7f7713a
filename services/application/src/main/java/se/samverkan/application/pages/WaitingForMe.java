package se.samverkan.application.pages;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Grant;
import se.samverkan.accounts.web.Asking;
import se.samverkan.agendas.meetings.MinutesToApprove;
import se.samverkan.followups.answers.AskedStatus;
import se.samverkan.followups.answers.FollowUpFilter;
import se.samverkan.followups.answers.FollowUpList;
import se.samverkan.followups.answers.ShownFollowUp;
import se.samverkan.members.answers.Concerns;
import se.samverkan.members.answers.MemberConcerns;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.refusals.Refusal;

/** What waits for whoever has signed in: their own, and what they answer for. */
@Component
class WaitingForMe {

  private static final Paging SOME = new Paging(0, 6);

  private final FollowUpList followUps;
  private final MinutesToApprove minutes;
  private final MemberConcerns concerns;

  WaitingForMe(FollowUpList followUps, MinutesToApprove minutes, MemberConcerns concerns) {
    this.followUps = followUps;
    this.minutes = minutes;
    this.concerns = concerns;
  }

  /** What waits; nothing of it for whoever has not signed in. */
  record Mine(
      List<ShownFollowUp> assignments,
      List<MinutesToApprove.Waiting> minutes,
      List<Concerns> members) {

    static final Mine NOTHING = new Mine(List.of(), List.of(), List.of());

    public boolean isEmpty() {
      return assignments.isEmpty() && minutes.isEmpty() && members.isEmpty();
    }
  }

  Mono<Mine> of(ServerWebExchange exchange) {
    return Asking.principal(exchange)
        .flatMap(principal -> of(principal.account()))
        .defaultIfEmpty(Mine.NOTHING);
  }

  private Mono<Mine> of(Account account) {
    String person = account.personId();
    return Mono.zip(
            assignments(person),
            person == null ? Mono.just(List.<MinutesToApprove.Waiting>of()) : minutes.by(person),
            Flux.fromStream(
                    account.grants().stream()
                        .map(Grant::organisationId)
                        .filter(Objects::nonNull)
                        .distinct())
                .concatMap(this::member)
                .filter(WaitingForMe::waits)
                .collectList())
        .map(found -> new Mine(found.getT1(), found.getT2(), found.getT3()));
  }

  /** None for a person of whom nothing is known. */
  private Mono<List<ShownFollowUp>> assignments(@Nullable String person) {
    return person == null
        ? Mono.just(List.of())
        : followUps
            .page(new FollowUpFilter(null, null, person, null, null, null), AskedStatus.OPEN, SOME)
            .map(page -> page.items())
            .onErrorResume(Refusal.class, unknown -> Mono.just(List.of()));
  }

  private Mono<Concerns> member(String organisation) {
    return concerns
        .of(organisation, null, new Paging(0, 1))
        .onErrorResume(Refusal.class, unknown -> Mono.empty());
  }

  private static boolean waits(Concerns of) {
    Concerns.Waiting waiting = of.waiting();
    return !waiting.assignments().isEmpty()
        || !waiting.positions().isEmpty()
        || !waiting.circulations().isEmpty()
        || !waiting.referrals().isEmpty()
        || !waiting.referralSteps().isEmpty();
  }
}
