package se.samverkan.annualreports.answers;

import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.samverkan.annualreports.facts.BodyFacts;
import se.samverkan.annualreports.report.OrganisationReport;
import se.samverkan.platform.moments.Today;
import se.samverkan.platform.refusals.Refusal;

/** Answers what came of a year of a member, in all the bodies it is or was a member of. */
@Component
public class OrganisationReports {

  private final ReactiveMongoTemplate documents;
  private final StoredFacts facts;
  private final Today today;

  OrganisationReports(ReactiveMongoTemplate documents, StoredFacts facts, Today today) {
    this.documents = documents;
    this.facts = facts;
    this.today = today;
  }

  /**
   * The report with whole lists, without bodies for a year in which it was in none.
   *
   * @throws Refusal (in the answer) {@code UNKNOWN_MEMBER} or {@code YEAR_OUT_OF_RANGE}
   */
  public Mono<OrganisationReport> of(String organisationId, int year) {
    return Mono.fromRunnable(() -> AnnualReports.requireInRange(year))
        .thenMany(bodies(organisationId))
        .concatMap(body -> facts.of(body.id(), year))
        .collectList()
        .filter(found -> !found.isEmpty())
        .switchIfEmpty(Mono.error(() -> unknown(organisationId)))
        .zipWith(
            today.date(), (found, day) -> OrganisationReport.of(organisationId, found, year, day));
  }

  private Flux<BodyFacts> bodies(String organisationId) {
    return documents.find(
        Query.query(Criteria.where("members.organisationId").is(organisationId)), BodyFacts.class);
  }

  private static Refusal unknown(String organisationId) {
    return new Refusal(
        AnnualReportRefusal.UNKNOWN_MEMBER,
        "organisationId",
        organisationId + " is and was a member of no body.");
  }
}
