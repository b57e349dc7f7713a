package se.samverkan.assignments.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.assignments.Refused;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.platform.refusals.InputRefusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

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

  @ParameterizedTest
  @CsvSource({"PERSON, person_1", "ORGANISATION, organisation_1", "ROLE, beredningsgruppen"})
  void whoIsResponsibleIsReadFromJson(AssigneeKind kind, String reference) {
    String json =
        """
        {"kind": "%s", "reference": "%s"}
        """
            .formatted(kind, reference);
    assertThat(new JsonMapper().readValue(json, Responsible.class))
        .isEqualTo(Responsible.of(kind, reference));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"kind\": \"PERSON\"}", "{\"reference\": \"person_1\"}", "\"x\""})
  void bothKindAndReferenceAreNeededInJson(String json) {
    assertThatThrownBy(() -> new JsonMapper().readValue(json, Responsible.class))
        .isInstanceOf(JacksonException.class);
  }
}
