package se.samverkan.documents.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.samverkan.documents.content.Block;
import se.samverkan.documents.content.Bullets;
import se.samverkan.documents.content.Document;
import se.samverkan.documents.content.Heading;
import se.samverkan.documents.content.Paragraph;
import se.samverkan.documents.content.Table;
import se.samverkan.documents.content.Text;
import se.samverkan.documents.content.Text.Run;
import se.samverkan.documents.content.Text.Style;

class MarkdownTest {

  @Test
  void readsHeadingsParagraphsAndWhatStandsOutInThem() {
    assertThat(Markdown.blocks("## § 1 Plan\n\n**Beslut 4:** Godkänns\n*enhälligt*.", 0))
        .containsExactly(
            new Heading(2, "§ 1 Plan"),
            Paragraph.of(
                new Text(
                    List.of(
                        new Run("Beslut 4:", Style.STRONG),
                        new Run(" Godkänns", Style.PLAIN),
                        new Run(" ", Style.PLAIN),
                        new Run("enhälligt", Style.EMPHASISED),
                        new Run(".", Style.PLAIN)))));
  }

  @Test
  void readsListsWithinLists() {
    assertThat(Markdown.blocks("- ett\n  - två\n- tre", 0))
        .containsExactly(
            new Bullets(
                false,
                List.of(
                    new Bullets.Item(
                        Text.of("ett"), List.of(new Bullets.Item(Text.of("två"), List.of()))),
                    new Bullets.Item(Text.of("tre"), List.of()))));
  }

  @Test
  void readsTablesAlsoWithRowsThatAreTooShort() {
    List<Block> blocks = Markdown.blocks("| A | B |\n|---|---|\n| 1 | 2 |\n| 3 |", 0);
    assertThat(blocks).hasSize(1);
    assertThat(((Table) blocks.getFirst()).rows())
        .containsExactly(List.of(Text.of("1"), Text.of("2")), List.of(Text.of("3"), Text.of("")));
  }

  @Test
  void showsMarkupOfOthersAsItIsWritten() {
    assertThat(Markdown.blocks("<script>alert(1)</script>", 0))
        .containsExactly(Paragraph.of("<script>alert(1)</script>"));
  }

  @Test
  void headingsInADocumentGoDownOneLevelAtATime() {
    var document =
        new Document(
            Locale.of("sv"),
            "Titel",
            "Avsändare",
            LocalDate.EPOCH,
            "Sida",
            Markdown.blocks("#### Djupt\n\n# Högt\n\n#### Djupt igen", 0));
    assertThat(document.blocks())
        .containsExactly(
            new Heading(2, "Djupt"), new Heading(2, "Högt"), new Heading(3, "Djupt igen"));
  }
}
