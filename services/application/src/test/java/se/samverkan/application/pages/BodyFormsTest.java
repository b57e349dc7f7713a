package se.samverkan.application.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.MultiValueMap;
import se.samverkan.bodies.person.RegisterPerson;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;

/** A form that is sent again makes nothing twice, also when it was refused in between. */
class BodyFormsTest {

  private static final Refusal REFUSAL =
      new Refusal(InputRefusal.FIELD_MALFORMED, "organisation", "Not this one.");

  private final BodyForms forms = new BodyForms(Clock.systemUTC());

  @Test
  void whatIsNewHasTheSameIdWhenARefusedFormIsSentAgain() {
    Form first = appointing(Fault.NONE.key("appoint"), "Vide Videgren");
    Fault refused = Fault.of("appoint", REFUSAL, first);
    String key = refused.key("appoint");

    assertThat(registered(appointing(key, "Vide Videgren"))).isEqualTo(registered(first));
    assertThat(registered(appointing(key, "Vida Videgren")).personId())
        .isNotEqualTo(registered(first).personId());
    assertThat(refused.key("admit")).as("another form of the page").isNotEqualTo(key);
  }

  private RegisterPerson registered(Form form) {
    return (RegisterPerson) forms.commands("body_1", "appoint", form).getFirst();
  }

  private static Form appointing(String key, String name) {
    return new Form(
        MultiValueMap.fromMultiValue(
            Map.of(
                "key", List.of(key),
                "newName", List.of(name),
                "organisation", List.of("organisation_1"),
                "from", List.of("2026-01-01"))));
  }
}
