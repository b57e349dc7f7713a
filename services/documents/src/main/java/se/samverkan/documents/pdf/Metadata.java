package se.samverkan.documents.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import se.samverkan.documents.content.Document;

/** What a file says of itself; nothing in it depends on when or where it was made. */
record Metadata(Locale language, String title, String author, LocalDate date) {

  static final String PRODUCER = "Samverkan";

  private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  static Metadata of(Document document) {
    return new Metadata(
        document.language(),
        Glyphs.shown(document.title()),
        Glyphs.shown(document.sender()),
        document.date());
  }

  /**
   * Puts it into a file.
   *
   * @param content what the file is made of; its id comes of that
   */
  void into(PDDocument document, String content) throws IOException {
    var made = GregorianCalendar.from(date.atStartOfDay(ZONE));
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    information.setAuthor(author);
    information.setSubject(title);
    information.setCreator(PRODUCER);
    information.setProducer(PRODUCER);
    information.setCreationDate(made);
    information.setModificationDate(made);
    document.setDocumentInformation(information);
    PDMetadata packet = new PDMetadata(document);
    packet.importXMPMetadata(packet().getBytes(StandardCharsets.UTF_8));
    document.getDocumentCatalog().setMetadata(packet);
    document.getDocumentCatalog().setLanguage(language.toLanguageTag());
    document.setDocumentId(
        UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits());
  }

  private String packet() {
    String at =
        date.atStartOfDay(ZONE).toOffsetDateTime().toString().replaceFirst("T00:00", "T00:00:00");
    return """
    <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
      xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
    <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
    <pdfuaid:part>1</pdfuaid:part>
    <dc:format>application/pdf</dc:format>
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
    <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:description>
    <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
    <dc:language><rdf:Bag><rdf:li>%3$s</rdf:li></rdf:Bag></dc:language>
    <pdf:Producer>%4$s</pdf:Producer>
    <xmp:CreatorTool>%4$s</xmp:CreatorTool>
    <xmp:CreateDate>%5$s</xmp:CreateDate><xmp:ModifyDate>%5$s</xmp:ModifyDate>
    </rdf:Description>
    %6$s
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="w"?>\
    """
        .formatted(
            escaped(title), escaped(author), language.toLanguageTag(), PRODUCER, at, EXTENSION);
  }

  /** PDF/A knows of no pdfuaid unless it is told of it. */
  private static final String EXTENSION =
      """
      <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>\
      """;

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
