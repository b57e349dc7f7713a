package se.samverkan.members.answers;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.samverkan.members.ReferralState;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.refusals.Refusal;

/** Positions, referrals and what concerns a member, over HTTP. */
@RestController
class MembersController {

  private final PositionsList positions;
  private final ReferralList referrals;
  private final MemberConcerns concerns;
  private final MembersOfDecision members;

  MembersController(
      PositionsList positions,
      ReferralList referrals,
      MemberConcerns concerns,
      MembersOfDecision members) {
    this.positions = positions;
    this.referrals = referrals;
    this.concerns = concerns;
    this.members = members;
  }

  @GetMapping("/api/positions")
  Mono<Page<ShownPositions>> positions(
      @RequestParam(required = false) @Nullable String body,
      @RequestParam(required = false) @Nullable String organisation,
      @RequestParam(required = false) @Nullable Boolean open,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return positions.page(orNull(body), orNull(organisation), open, Paging.of(page, size));
  }

  @GetMapping("/api/positions/{positionsId}")
  Mono<ShownPositions> positions(@PathVariable String positionsId) {
    return positions.one(positionsId);
  }

  @GetMapping("/api/decisions/{decisionId}/members")
  Mono<MembersOnTheDay> members(@PathVariable String decisionId) {
    return members.of(decisionId);
  }

  @GetMapping("/api/referrals")
  Mono<Page<ShownReferral>> referrals(
      @RequestParam(required = false) @Nullable String body,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable LocalDate dueBefore,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return referrals.page(orNull(body), state(orNull(state)), dueBefore, Paging.of(page, size));
  }

  @GetMapping("/api/referrals/{referralId}")
  Mono<ShownReferral> referral(@PathVariable String referralId) {
    return referrals.one(referralId);
  }

  @GetMapping("/api/organisations/{organisationId}/concerns")
  Mono<Concerns> concerns(
      @PathVariable String organisationId,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    if (year != null && (year < 1 || year > 9999)) {
      throw new Refusal(
          MembersRefusal.YEAR_OUT_OF_RANGE, "year", "A year has four digits, for example 2024.");
    }
    return concerns.of(organisationId, year, Paging.of(page, size));
  }

  private static @Nullable ReferralState state(@Nullable String text) {
    if (text == null) {
      return null;
    }
    return Arrays.stream(ReferralState.values())
        .filter(state -> state.name().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    MembersRefusal.UNKNOWN_REFERRAL_STATE,
                    "state",
                    "The state is one of ANNOUNCED, OPEN, ANSWERED, DECLINED."));
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
