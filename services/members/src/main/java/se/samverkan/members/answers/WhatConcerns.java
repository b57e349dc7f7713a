package se.samverkan.members.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import se.samverkan.members.DecisionState;
import se.samverkan.members.MemberBody;
import se.samverkan.members.ReferralState;
import se.samverkan.members.Term;

/** What the database is asked about a member. */
record WhatConcerns(String organisationId, List<MemberBody> bodies, LocalDate today) {

  /** Those bodies that know the organisation. */
  static Query bodies(String organisationId) {
    return Query.query(
        new Criteria()
            .orOperator(
                Criteria.where("memberships.organisationId").is(organisationId),
                Criteria.where("seats.organisationId").is(organisationId),
                Criteria.where("chairs.chairOrganisationId").is(organisationId),
                Criteria.where("chairs.viceChairOrganisationId").is(organisationId)));
  }

  /** Decisions of bodies that it was a member of on the day; without any, none. */
  Query decided(@Nullable Integer year) {
    List<Criteria> memberships = new ArrayList<>();
    for (MemberBody body : bodies) {
      for (Term term : body.memberships()) {
        if (term.organisationId().equals(organisationId)) {
          memberships.add(
              during("decidedOn", Criteria.where("bodyId").is(body.id()), term.from(), term.to()));
        }
      }
    }
    if (memberships.isEmpty()) {
      return Query.query(Criteria.where("id").in(List.of()));
    }
    Criteria member = new Criteria().orOperator(memberships);
    return Query.query(
        year == null
            ? member
            : new Criteria()
                .andOperator(
                    member,
                    Criteria.where("decidedOn")
                        .gte(LocalDate.of(year, 1, 1))
                        .lte(LocalDate.of(year, 12, 31))));
  }

  Query positions() {
    return Query.query(Criteria.where("open").is(true).and("silent").is(organisationId))
        .with(Sort.by("askedOn", "id"));
  }

  Query circulations() {
    return Query.query(
            Criteria.where("state")
                .is(DecisionState.CIRCULATING)
                .and("asked")
                .is(organisationId)
                .and("answered")
                .ne(organisationId))
        .with(Sort.by("answerBy", "id"));
  }

  /** Open ones of its own, and of those who stood for it in the body on the day. */
  Query assignments() {
    List<Criteria> whose = new ArrayList<>();
    whose.add(Criteria.where("assignees.reference").is(organisationId));
    for (MemberBody body : bodies) {
      for (Term seat : body.seats()) {
        if (seat.organisationId().equals(organisationId)) {
          whose.add(
              during(
                  "since",
                  Criteria.where("bodyId")
                      .is(body.id())
                      .and("assignees.reference")
                      .is(seat.personId()),
                  seat.from(),
                  seat.to()));
        }
      }
    }
    return Query.query(
            new Criteria()
                .andOperator(Criteria.where("open").is(true), new Criteria().orOperator(whose)))
        .with(Sort.by("since", "id"));
  }

  /** Open ones of the bodies that it is a member of today. */
  Query referrals() {
    List<String> memberOf =
        bodies.stream()
            .filter(body -> body.membersOn(today).contains(organisationId))
            .map(MemberBody::id)
            .toList();
    return Query.query(
            Criteria.where("bodyId")
                .in(memberOf)
                .and("state")
                .in(ReferralState.ANNOUNCED, ReferralState.OPEN))
        .with(Sort.by("cameOn", "id"));
  }

  private static Criteria during(
      String field, Criteria of, LocalDate from, @Nullable LocalDate to) {
    Criteria since = of.and(field).gte(from);
    return to == null ? since : since.lte(to);
  }
}
