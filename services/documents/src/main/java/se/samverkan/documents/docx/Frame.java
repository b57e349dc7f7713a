package se.samverkan.documents.docx;

import se.samverkan.documents.content.Document;
import se.samverkan.documents.markup.Markup;

/** What stands above and below every page, and what the file says of itself. */
final class Frame {

  static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  private Frame() {}

  /** The sender to the left, the title to the right; not on the first page, which has both. */
  static String header(Document document) {
    return new Markup()
        .raw(XML + "<w:hdr" + NAMESPACES + "><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>")
        .raw("<w:r><w:t xml:space=\"preserve\">")
        .text(document.sender())
        .raw("</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space=\"preserve\">")
        .text(document.title())
        .raw("</w:t></w:r></w:p></w:hdr>")
        .toString();
  }

  /** The number of the page and, in brackets, how many there are. */
  static String footer(Document document) {
    return new Markup()
        .raw(XML + "<w:ftr" + NAMESPACES + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>")
        .raw("<w:r><w:t xml:space=\"preserve\">")
        .text(document.pageWords() + " ")
        .raw("</w:t></w:r>" + field("PAGE"))
        .raw("<w:r><w:t xml:space=\"preserve\"> (</w:t></w:r>" + field("NUMPAGES"))
        .raw("<w:r><w:t>)</w:t></w:r></w:p></w:ftr>")
        .toString();
  }

  private static String field(String name) {
    return "<w:fldSimple w:instr=\"" + name + "\"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
  }

  static String properties(Document document) {
    String at = document.date() + "T00:00:00Z";
    String time = " xsi:type=\"dcterms:W3CDTF\">" + at;
    return new Markup()
        .raw(XML)
        .raw("<cp:coreProperties xmlns:cp=")
        .raw("\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"")
        .raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
        .raw(" xmlns:dcterms=\"http://purl.org/dc/terms/\"")
        .raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n")
        .element("dc:title", document.title())
        .element("dc:creator", document.sender())
        .element("dc:language", document.language().toLanguageTag())
        .raw("<dcterms:created" + time + "</dcterms:created>\n")
        .raw("<dcterms:modified" + time + "</dcterms:modified>\n")
        .raw("</cp:coreProperties>")
        .toString();
  }
}
