package se.samverkan.minutesreader.documents.docx;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Takes in one element of a paragraph's properties. */
final class ParagraphProperties {

  private ParagraphProperties() {}

  static void read(XMLStreamReader xml, Paragraph paragraph) {
    switch (xml.getLocalName()) {
      case "pStyle" -> paragraph.style = XmlParts.attribute(xml, "val");
      case "numId" -> paragraph.numId = XmlParts.number(xml, "val", 0);
      case "ilvl" -> paragraph.numLevel = XmlParts.number(xml, "val", 0);
      case "outlineLvl" -> paragraph.outlineLevel = XmlParts.number(xml, "val", 9);
      case "del", "moveFrom" -> paragraph.endDeleted = true;
      default -> {}
    }
  }

  /** An on-off element without a value is on. */
  static boolean isOn(XMLStreamReader xml) {
    @Nullable String value = XmlParts.attribute(xml, "val");
    return value == null || !value.matches("0|false|off");
  }
}
