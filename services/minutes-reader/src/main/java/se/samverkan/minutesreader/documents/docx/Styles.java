package se.samverkan.minutesreader.documents.docx;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The paragraph styles: which are headings, which number their paragraphs. */
final class Styles {

  private static final int LONGEST_CHAIN = 20;

  private final Map<String, Style> byId;

  private Styles(Map<String, Style> byId) {
    this.byId = byId;
  }

  /** What one style says itself, without the style it is based on. */
  static final class Style {
    String name = "";
    @Nullable String basedOn;
    @Nullable Integer outlineLevel;
    @Nullable Integer numId;
    @Nullable Integer numLevel;
  }

  static Styles of(PackageParts parts, @Nullable String part)
      throws IOException, XMLStreamException {
    Map<String, Style> byId = new HashMap<>();
    if (part == null || !parts.has(part)) {
      return new Styles(byId);
    }
    try (InputStream in = parts.open(part)) {
      XMLStreamReader xml = XmlParts.reader(in);
      Style style = new Style();
      while (xml.hasNext()) {
        if (XmlParts.next(xml) == START_ELEMENT) {
          String value = XmlParts.attribute(xml, "val");
          switch (xml.getLocalName()) {
            case "style" -> {
              style = new Style();
              byId.put(String.valueOf(XmlParts.attribute(xml, "styleId")), style);
            }
            case "name" -> style.name = String.valueOf(value).toLowerCase(Locale.ROOT);
            case "basedOn" -> style.basedOn = value;
            case "outlineLvl" -> style.outlineLevel = XmlParts.number(xml, "val", 9);
            case "numId" -> style.numId = XmlParts.number(xml, "val", 0);
            case "ilvl" -> style.numLevel = XmlParts.number(xml, "val", 0);
            default -> {}
          }
        }
      }
    }
    return new Styles(byId);
  }

  /** From 1; 0 for what is no heading. */
  int headingLevel(@Nullable String styleId) {
    String name = nameOf(styleId);
    if (name.matches("(heading|rubrik) [1-6]")) {
      return name.charAt(name.length() - 1) - '0';
    }
    if (name.equals("title") || name.equals("rubrik")) {
      return 1;
    }
    Integer outline = inherited(styleId, style -> style.outlineLevel);
    return outline == null || outline > 5 ? 0 : outline + 1;
  }

  boolean isTableOfContents(@Nullable String styleId) {
    return nameOf(styleId).matches("(toc|innehåll) \\d");
  }

  @Nullable Integer numId(@Nullable String styleId) {
    return inherited(styleId, style -> style.numId);
  }

  @Nullable Integer numLevel(@Nullable String styleId) {
    return inherited(styleId, style -> style.numLevel);
  }

  private String nameOf(@Nullable String styleId) {
    Style style = styleId == null ? null : byId.get(styleId);
    return style == null ? "" : style.name;
  }

  private @Nullable Integer inherited(
      @Nullable String styleId, Function<Style, @Nullable Integer> property) {
    String id = styleId;
    for (int i = 0; i < LONGEST_CHAIN && id != null; i++) {
      Style style = byId.get(id);
      if (style == null) {
        return null;
      }
      Integer value = property.apply(style);
      if (value != null) {
        return value;
      }
      id = style.basedOn;
    }
    return null;
  }
}
