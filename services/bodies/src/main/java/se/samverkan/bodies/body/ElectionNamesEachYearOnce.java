package se.samverkan.bodies.body;

import java.util.List;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record ElectionNamesEachYearOnce(List<ChairsOfYear> years) implements Rule {

  @Override
  public boolean holds() {
    return !years.isEmpty()
        && years.stream().map(ChairsOfYear::year).distinct().count() == years.size();
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.ELECTION_NAMES_NO_YEAR_OR_ONE_TWICE,
        "years",
        "An election names one year or more, and each once.");
  }
}
