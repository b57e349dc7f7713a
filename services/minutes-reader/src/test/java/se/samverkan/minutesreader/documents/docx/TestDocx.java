package se.samverkan.minutesreader.documents.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes DOCX packages for tests out of the XML that Word writes. */
public final class TestDocx {

  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();

  public static TestDocx body(String xml) {
    return new TestDocx().part("word/document.xml", document(xml));
  }

  static String document(String body) {
    return "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>";
  }

  public static String paragraph(String text) {
    return "<w:p>" + run(text) + "</w:p>";
  }

  static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>";
  }

  static String listed(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
        .formatted(level, list, run(text));
  }

  static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  public static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append("<w:tc><w:tcPr/>").append(cell).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  /** Adds a part that the document refers to. */
  TestDocx related(String kind, String root, String xml) {
    relations.append(
        "<Relationship Id=\"r%d\" Type=\"%s%s\" Target=\"%s.xml\"/>"
            .formatted(parts.size(), OFFICE, kind, kind + parts.size()));
    return part(
        "word/" + kind + parts.size() + ".xml",
        "<w:" + root + NAMESPACES + ">" + xml + "</w:" + root + ">");
  }

  public TestDocx part(String name, String xml) {
    return part(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(UTF_8));
  }

  TestDocx part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  public byte[] bytes() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      part("word/_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>");
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return file.toByteArray();
  }
}
