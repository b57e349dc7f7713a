package se.samverkan.assignments.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.assignments.Refused;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.platform.refusals.InputRefusal;

class ResponsibleTest {

  @ParameterizedTest
  @CsvSource({"PERSON, person_1", "ORGANISATION, organisation_1", "ROLE, beredningsgruppen"})
  void whoIsResponsibleIsReadAndWrittenAsEventsCarryIt(AssigneeKind kind, String reference) {
    assertThat(Responsible.of(kind, reference).assignee()).isEqualTo(new Assignee(kind, reference));
  }

  @Test
  void aPersonIsReferredToById() {
    assertThatThrownBy(() -> Responsible.of(AssigneeKind.PERSON, "Anna"))
        .matches(Refused.as(InputRefusal.MALFORMED_ID, "personId")::matches);
  }

  @Test
  void aRoleIsNamedInWords() {
    assertThatThrownBy(() -> Responsible.of(AssigneeKind.ROLE, ""))
        .matches(Refused.as(InputRefusal.TEXT_MISSING, "assignees")::matches);
  }
}
