package se.samverkan.application.documents;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.springframework.http.MediaType;
import se.samverkan.documents.content.Document;
import se.samverkan.documents.docx.Docx;
import se.samverkan.documents.pdf.Pdf;
import se.samverkan.documents.xhtml.Xhtml;

/** What a document is written as. */
enum Format {
  PDF(Format.PDF_TYPE, Pdf::of),
  DOCX(Format.DOCX_TYPE, Docx::of),
  HTML(Format.HTML_TYPE, document -> Xhtml.forScreen(document).getBytes(StandardCharsets.UTF_8));

  static final String PDF_TYPE = "application/pdf";
  static final String DOCX_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String HTML_TYPE = "text/html;charset=UTF-8";

  private final MediaType type;
  private final Function<Document, byte[]> written;

  Format(String type, Function<Document, byte[]> written) {
    this.type = MediaType.parseMediaType(type);
    this.written = written;
  }

  MediaType type() {
    return type;
  }

  byte[] bytes(Document document) {
    return written.apply(document);
  }

  /** The name of a file of this kind. */
  String named(String name) {
    return name + "." + type.getSubtype().replaceFirst("vnd.*", "docx");
  }
}
