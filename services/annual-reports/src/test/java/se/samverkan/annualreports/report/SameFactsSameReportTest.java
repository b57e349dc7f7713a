package se.samverkan.annualreports.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.samverkan.annualreports.facts.FactsFromEvents;
import se.samverkan.annualreports.facts.RandomYear;
import tools.jackson.databind.json.JsonMapper;

@NullMarked
class SameFactsSameReportTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 8, 1);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Property(tries = 200)
  void factsInAnotherOrderMakeTheSameBytes(
      @ForAll long seed, @ForAll @IntRange(min = 2021, max = 2025) int year) {
    Facts facts = facts(seed);
    String one = JSON.writeValueAsString(AnnualReport.of(facts, year, TODAY));
    String other = JSON.writeValueAsString(AnnualReport.of(shuffled(facts, seed), year, TODAY));
    assertThat(other).isEqualTo(one);
  }

  @Property(tries = 200)
  void whatIsCarriedOverOrGivenIsDoneOrDroppedOrOpen(
      @ForAll long seed, @ForAll @IntRange(min = 2021, max = 2025) int year) {
    AssignmentsOfYear a = AnnualReport.of(facts(seed), year, TODAY).assignments();
    assertThat(a.done() + a.dropped() + a.open()).isEqualTo(a.carriedOver() + a.given());
    assertThat(a.list()).hasSize(a.carriedOver() + a.given());
  }

  @Property(tries = 100)
  void aMemberIsReportedInItsOwnReportAsInThatOfItsBody(
      @ForAll long seed, @ForAll @IntRange(min = 2021, max = 2025) int year) {
    Facts facts = facts(seed);
    AnnualReport whole = AnnualReport.of(facts, year, TODAY);
    for (OrganisationAssignments each : whole.assignments().perOrganisation()) {
      var own = OrganisationReport.of(each.organisation().id(), List.of(facts), year, TODAY);
      assertThat(own.bodies().getFirst().assignments()).isEqualTo(each);
      assertThat(own.bodies().getFirst().list()).hasSize(each.carriedOver() + each.given());
      assertThat(own.before().decisions()).isEqualTo(whole.comparison().before().decisions());
    }
  }

  @Property(tries = 200)
  void whatIsOpenWhenAYearEndsIsCarriedOverIntoTheNext(
      @ForAll long seed, @ForAll @IntRange(min = 2021, max = 2023) int year) {
    Facts facts = facts(seed);
    LocalDate later = LocalDate.of(2026, 1, 1);
    assertThat(AnnualReport.of(facts, year + 1, later).assignments().carriedOver())
        .isEqualTo(AnnualReport.of(facts, year, later).assignments().open());
  }

  @Property(tries = 200)
  void aShortReportHasTheSameFiguresAndTheFirstOfTheLists(
      @ForAll long seed,
      @ForAll @IntRange(min = 2021, max = 2025) int year,
      @ForAll @IntRange(min = 1, max = 8) int most) {
    Facts facts = facts(seed);
    var first = FirstOfLists.of(facts, year, TODAY, most);
    var words = facts.inWords();
    Facts few =
        facts.with(
            new Facts.InWords(
                words.decisions().stream().filter(d -> first.decisions().contains(d.id())).toList(),
                words.assignments().stream()
                    .filter(a -> first.assignments().contains(a.id()))
                    .toList()));
    AnnualReport whole = AnnualReport.of(facts, year, TODAY);
    AnnualReport brief = AnnualReport.of(few, year, TODAY, most);
    assertThat(brief.decisions().list())
        .isEqualTo(whole.decisions().list().stream().limit(most).toList());
    assertThat(brief.assignments().list())
        .isEqualTo(whole.assignments().list().stream().limit(most).toList());
    assertThat(brief.assignments().total()).isEqualTo(whole.assignments().list().size());
    assertThat(brief.decisions().atMeetings()).isEqualTo(whole.decisions().list().size());
    assertThat(brief.assignments().all() == null).isEqualTo(brief.assignments().total() <= most);
    assertThat(brief.decisions().all() == null).isEqualTo(brief.decisions().atMeetings() <= most);
    assertThat(brief.comparison()).isEqualTo(whole.comparison());
    assertThat(brief.tabledItems()).isEqualTo(whole.tabledItems());
    assertThat(brief.matters()).isEqualTo(whole.matters());
    assertThat(brief.assignments().perOrganisation())
        .isEqualTo(whole.assignments().perOrganisation());
  }

  @Test
  void aYearWithoutAnythingHasAnEmptyReport() {
    AnnualReport report = new Year2024().report();
    assertThat(report.body().name()).isEqualTo("Ledningsgruppen");
    assertThat(report.meetings().list()).isEmpty();
    assertThat(report.decisions().total()).isZero();
    assertThat(report.assignments().list()).isEmpty();
    assertThat(report.assignments().medianDaysToReport()).isNull();
  }

  private static Facts facts(long seed) {
    return new FactsFromEvents()
        .after(RandomYear.of(seed, 150).toArray())
        .of(RandomYear.BODY, Map.of());
  }

  private static Facts shuffled(Facts facts, long seed) {
    return new Facts(
        facts.body(),
        shuffled(facts.meetings(), seed),
        shuffled(facts.elsewhere(), seed),
        shuffled(facts.decisions(), seed),
        shuffled(facts.carried(), seed),
        shuffled(facts.assignments(), seed),
        shuffled(facts.takenUp(), seed),
        shuffled(facts.plans(), seed),
        facts.comments(),
        new Facts.InWords(
            shuffled(facts.inWords().decisions(), seed),
            shuffled(facts.inWords().assignments(), seed)),
        facts.names());
  }

  private static <T> List<T> shuffled(List<T> list, long seed) {
    var copy = new ArrayList<>(list);
    Collections.shuffle(copy, new Random(seed));
    return copy;
  }
}
