package se.samverkan.agendas.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.agenda.Agenda;
import se.samverkan.agendas.agenda.MeetingState;
import se.samverkan.agendas.agenda.Minutes;
import se.samverkan.agendas.agenda.MinutesVersion;
import se.samverkan.platform.readmodels.Names;

/** Answers whose approval drafted minutes wait for. */
@Component
public class MinutesToApprove {

  private final ReactiveMongoTemplate mongo;
  private final Names names;

  MinutesToApprove(ReactiveMongoTemplate mongo, Names names) {
    this.mongo = mongo;
    this.names = names;
  }

  /** A meeting whose drafted minutes somebody has not approved. */
  public record Waiting(String meetingId, Named body, LocalDate date) {}

  /** Those that an adjuster has not approved as they are now, the earliest meeting first. */
  public Mono<List<Waiting>> by(String personId) {
    return mongo
        .find(
            Query.query(
                Criteria.where("conduct.adjusterIds")
                    .is(personId)
                    .and("state")
                    .is(MeetingState.HELD)),
            Agenda.class)
        .filterWhen(
            agenda ->
                mongo
                    .findById(agenda.id(), Minutes.class)
                    .map(minutes -> waits(minutes, personId))
                    .defaultIfEmpty(false))
        .sort((one, other) -> one.occasion().date().compareTo(other.occasion().date()))
        .collectList()
        .flatMap(
            all ->
                names
                    .of(all.stream().map(Agenda::bodyId).collect(Collectors.toSet()))
                    .map(
                        found ->
                            all.stream()
                                .map(
                                    agenda ->
                                        new Waiting(
                                            agenda.id(),
                                            Named.of(agenda.bodyId(), found),
                                            agenda.occasion().date()))
                                .toList()));
  }

  private static boolean waits(Minutes minutes, String personId) {
    if (minutes.versions().isEmpty() || minutes.lockedOn() != null) {
      return false;
    }
    MinutesVersion current = minutes.versions().getLast();
    return minutes.approvals().stream()
        .noneMatch(
            each ->
                each.adjusterId().equals(personId)
                    && each.contentSha256().equals(current.contentSha256()));
  }
}
