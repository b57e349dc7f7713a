package se.samverkan.application.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samverkan.application.pages.MinutesShown.Block;
import se.samverkan.application.pages.MinutesShown.Kind;
import se.samverkan.application.pages.MinutesShown.Span;

class MinutesShownTest {

  @Test
  void headingsPointsAndParagraphsStandApart() {
    MinutesShown shown =
        MinutesShown.of("# Protokoll\n\n- **Datum:** i dag\n\n## 1. Vatten\n\nEn\ntvå\n");

    assertThat(shown.blocks())
        .extracting(Block::kind)
        .containsExactly(Kind.TITLE, Kind.POINT, Kind.HEADING, Kind.PARAGRAPH);
    assertThat(shown.blocks().get(1).spans())
        .containsExactly(new Span("Datum:", true), new Span(" i dag", false));
    assertThat(shown.blocks().getLast().spans()).containsExactly(new Span("En\ntvå", false));
  }

  @Test
  void whatIsNoMarkdownStaysAsItIs() {
    assertThat(MinutesShown.of("5 * 3 <b>").blocks().getFirst().spans())
        .containsExactly(new Span("5 * 3 <b>", false));
  }
}
