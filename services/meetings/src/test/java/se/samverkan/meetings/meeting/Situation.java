package se.samverkan.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import se.samverkan.meetings.RefusedWith;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.RefusalCode;

/** What has happened, and a command that is refused; making it may be refused already. */
record Situation(List<?> given, Supplier<Object> command) {

  static Situation of(Supplier<Object> command, Object... given) {
    return new Situation(List.of(given), command);
  }

  void isRefusedWith(RefusalCode code) {
    Object made;
    try {
      made = command.get();
    } catch (Refusal refused) {
      assertThat(refused.code()).isEqualTo(code);
      assertThat(code.kind()).isEqualTo(RefusalCode.Kind.INVALID);
      return;
    }
    Given.meeting().given(given).when(made).expectException(RefusedWith.code(code));
  }
}
