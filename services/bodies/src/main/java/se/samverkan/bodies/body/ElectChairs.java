package se.samverkan.bodies.body;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.bodies.ChairsElected;
import se.samverkan.platform.refusals.Rule;

/** Elects organisations to chair a body, for one calendar year or several. */
public record ElectChairs(
    @TargetAggregateIdentifier BodyId bodyId,
    List<ChairsOfYear> years,
    LocalDate electedOn,
    @Nullable DecisionId decisionId)
    implements BodyCommand {
  public ElectChairs {
    Rule.require(new ElectionNamesEachYearOnce(years));
    years = years.stream().sorted(comparingInt(ChairsOfYear::year)).toList();
  }

  ChairsElected event(ChairsOfYear elected) {
    return new ChairsElected(
        bodyId.value(),
        elected.year(),
        elected.chairOrganisationId().value(),
        elected.viceChairOrganisationId().value(),
        electedOn,
        DecisionId.valueOf(decisionId),
        elected.departureReason());
  }
}
