package se.samverkan.minutesreader.documents.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.samverkan.minutesreader.documents.DocumentLimits;
import se.samverkan.minutesreader.documents.SourceFile;
import se.samverkan.minutesreader.documents.UnreadableDocument;
import se.samverkan.minutesreader.documents.UnreadableReason;

@Timeout(20)
class PdfRefusalTest {

  @Test
  void refusesAPasswordThatItDoesNotHave() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      assertRefused(
          UnreadableReason.ENCRYPTED, pdf.text(70, 100, "Hemligt").lockWith("nyckel").bytes());
    }
  }

  @Test
  void refusesHalfAFile() throws Exception {
    assertRefused(UnreadableReason.DAMAGED, "%PDF-1.7\nrubbish".getBytes(ISO_8859_1));
    try (TestPdf pdf = new TestPdf()) {
      byte[] whole = pdf.text(70, 100, "Protokoll").bytes();
      assertRefused(UnreadableReason.DAMAGED, Arrays.copyOf(whole, 200));
    }
  }

  @Test
  void asksForTextRecognitionWhereThereAreOnlyImages() throws Exception {
    try (TestPdf pdf = new TestPdf();
        PDPageContentStream content =
            new PDPageContentStream(pdf.document(), pdf.document().getPage(0))) {
      BufferedImage scan = new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_GRAY);
      content.drawImage(LosslessFactory.createFromImage(pdf.document(), scan), 0, 0);
      content.close();
      assertRefused(UnreadableReason.NO_TEXT_LAYER, pdf.bytes());
    }
  }

  @Test
  void refusesMorePagesThanMinutesHave() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      for (int i = 0; i < DocumentLimits.PAGES; i++) {
        pdf.newPage();
      }
      assertRefused(UnreadableReason.TOO_LARGE, pdf.bytes());
    }
  }

  @Test
  void refusesContentThatUnpacksToGigabytes() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      PDStream bomb = new PDStream(pdf.document());
      byte[] blanks = new byte[1024 * 1024];
      Arrays.fill(blanks, (byte) ' ');
      try (OutputStream out = bomb.createOutputStream(COSName.FLATE_DECODE)) {
        for (int i = 0; i < 200; i++) {
          out.write(blanks);
        }
      }
      pdf.document().getPage(0).setContents(bomb);
      assertRefused(UnreadableReason.UNPACKS_TOO_LARGE, pdf.bytes());
    }
  }

  @Test
  void refusesPartsThatDrawEachOtherTenTimes() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      PDFormXObject inner = form(pdf, null);
      for (int depth = 0; depth < 12; depth++) {
        inner = form(pdf, inner);
      }
      try (PDPageContentStream content =
          new PDPageContentStream(pdf.document(), pdf.document().getPage(0))) {
        content.drawForm(inner);
      }
      assertRefused(UnreadableReason.UNPACKS_TOO_LARGE, pdf.bytes());
    }
  }

  private static PDFormXObject form(TestPdf pdf, @Nullable PDFormXObject inner) throws IOException {
    PDFormXObject form = new PDFormXObject(pdf.document());
    form.setBBox(PDRectangle.A4);
    PDResources resources = new PDResources();
    form.setResources(resources);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    if (inner != null) {
      String name = resources.add(inner).getName();
      content.writeBytes(("/" + name + " Do ").repeat(10).getBytes(ISO_8859_1));
    }
    try (OutputStream out = form.getStream().createOutputStream(COSName.FLATE_DECODE)) {
      content.writeTo(out);
    }
    return form;
  }

  private static void assertRefused(UnreadableReason reason, byte[] content) {
    assertThatExceptionOfType(UnreadableDocument.class)
        .isThrownBy(() -> PdfText.lines(new SourceFile("a.pdf", content)))
        .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
