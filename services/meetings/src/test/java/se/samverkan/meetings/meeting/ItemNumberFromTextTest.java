package se.samverkan.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ItemNumberFromTextTest {

  @Test
  void anItemNumberIsReadFromText() {
    assertThat(JsonMapper.shared().readValue("\"§ 5\"", ItemNumber.class))
        .isEqualTo(new ItemNumber("§ 5"));
  }
}
