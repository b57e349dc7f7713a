package se.samverkan.annualreports.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyEvent;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.RepresentativeAppointed;
import se.samverkan.events.bodies.RepresentativeReliefCorrected;
import se.samverkan.events.bodies.RepresentativeRelieved;
import se.samverkan.events.bodies.RepresentativeTermSet;
import se.samverkan.platform.readmodels.InMemoryDocuments;

class TermsOfRepresentativesTest {

  private static final String BODY = "body_group";
  private static final String EVA = "person_eva";
  private static final String EKEBY = "organisation_ekeby";
  private static final LocalDate START = LocalDate.of(2023, 1, 1);
  private static final LocalDate END = LocalDate.of(2023, 12, 31);

  private final InMemoryDocuments documents = new InMemoryDocuments();

  @BeforeEach
  void appoint() {
    after(
        new BodyEstablished(BODY, "Gruppen", BodyKind.MANAGEMENT_GROUP, BodyProfile.INFORMAL),
        new RepresentativeAppointed(BODY, EVA, EKEBY, START));
  }

  @Test
  void aTermThatRunsOutEndsByItself() {
    after(new RepresentativeTermSet(BODY, EVA, EKEBY, START, null, END, null));

    assertThat(facts().organisationOf(EVA, END)).contains(EKEBY);
    assertThat(facts().organisationOf(EVA, END.plusDays(1))).isEmpty();
  }

  @Test
  void aReliefThatWasWrongIsCorrected() {
    after(
        new RepresentativeRelieved(BODY, EVA, EKEBY, END, true),
        new RepresentativeReliefCorrected(BODY, EVA, EKEBY, END, null, false, "fel läst"));

    assertThat(facts().organisationOf(EVA, END.plusDays(1))).contains(EKEBY);
  }

  private BodyFacts facts() {
    return documents.find(BodyFacts.class, BODY).orElseThrow();
  }

  private void after(BodyEvent... events) {
    for (BodyEvent event : events) {
      BodyChanges.apply(event, documents);
    }
  }
}
