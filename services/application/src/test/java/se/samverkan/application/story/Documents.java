package se.samverkan.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import se.samverkan.documents.pdf.Conformance;
import tools.jackson.databind.JsonNode;

/**
 * What the secretary sends out after it all: calls, minutes and reports. They are left in {@code
 * target/documents}, to be looked at.
 */
final class Documents implements Chapter {

  private static final Path LEFT = Path.of("target", "documents");

  @Override
  public void happens(Story story) {
    Rest rest = story.rest();
    List<JsonNode> meetings =
        Story.items(rest.get("/api/meetings?size=100&body=" + Who.GROUP)).toList();
    assertThat(meetings).hasSizeGreaterThan(4);
    for (JsonNode meeting : meetings) {
      String address = "/api/meetings/" + meeting.path("id").asString();
      String date = meeting.path("date").asString();
      String name = meeting.path("body").path("name").asString();
      assertThat(both(rest, address + "/agenda", "agenda-" + date)).contains(name, "Dagordning");
      assertThat(both(rest, address + "/minutes", "minutes-" + date)).contains(name);
    }
    String report = "/api/annual-reports/" + Who.GROUP + "/2023";
    assertThat(both(rest, report, "annual-report-2023"))
        .containsSubsequence(
            "Årsredovisning 2023",
            "Året i siffror",
            "Möten",
            "Närvaro",
            "Beslut efter utfall",
            "Uppdrag per organisation",
            "Bordlagda ärenden",
            "Ärenden");
    assertThat(new String(rest.bytes(report + ".html"), StandardCharsets.UTF_8))
        .contains("<h1 id=\"h0\">Årsredovisning 2023</h1>");
    assertThat(text(rest.bytes(report + ".pdf?language=en"))).contains("Annual report 2023");
    assertThat(both(rest, "/api/annual-reports/" + Who.COMMITTEE + "/2023", "committee-2023"))
        .contains("Beslut mellan möten");
  }

  /** The words of the PDF, which are those of the DOCX too. */
  private static String both(Rest rest, String address, String name) {
    byte[] pdf = left(name + ".pdf", rest.bytes(address + ".pdf"));
    byte[] docx = left(name + ".docx", rest.bytes(address + ".docx"));
    try {
      Conformance.isArchivalAndAccessible(pdf);
    } catch (Exception e) {
      throw new AssertionError(address, e);
    }
    assertThat(rest.bytes(address + ".pdf")).isEqualTo(pdf);
    assertThat(rest.bytes(address + ".docx")).isEqualTo(docx);
    String title = text(pdf).lines().skip(1).findFirst().orElseThrow();
    try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(docx))) {
      assertThat(new XWPFWordExtractor(opened).getText()).contains(title);
    } catch (IOException e) {
      throw new AssertionError(address, e);
    }
    return text(pdf);
  }

  private static String text(byte[] pdf) {
    try (var opened = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(opened);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] left(String name, byte[] bytes) {
    try {
      Files.createDirectories(LEFT);
      return Files.readAllBytes(Files.write(LEFT.resolve(name), bytes));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
