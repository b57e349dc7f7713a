package se.samverkan.minutesreader.documents.docx;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The list definitions of a document. Word keeps numbers there and not in the text. */
final class Numbering {

  static final int LEVELS = 9;

  /** What several lists share: the look of each level, and the counters. */
  static final class Definition {
    final Map<Integer, Level> levels = new HashMap<>();
  }

  /** One list: a definition, with levels of its own or other first numbers where it has them. */
  static final class ListOf {
    @Nullable Integer definition;
    final Map<Integer, Level> levels = new HashMap<>();
    final Map<Integer, Integer> starts = new HashMap<>();
  }

  final Map<Integer, Definition> definitions = new HashMap<>();
  final Map<Integer, ListOf> lists = new HashMap<>();

  static Numbering of(PackageParts parts, @Nullable String part)
      throws IOException, XMLStreamException {
    Numbering numbering = new Numbering();
    if (part != null && parts.has(part)) {
      try (InputStream in = parts.open(part)) {
        numbering.read(XmlParts.reader(in));
      }
    }
    return numbering;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    Map<Integer, Level> levels = new HashMap<>();
    ListOf list = new ListOf();
    Level level = new Level();
    int override = 0;
    while (xml.hasNext()) {
      if (XmlParts.next(xml) != START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "abstractNum" -> {
          Definition definition = new Definition();
          definitions.put(XmlParts.number(xml, "abstractNumId", 0), definition);
          levels = definition.levels;
        }
        case "num" -> {
          list = new ListOf();
          lists.put(XmlParts.number(xml, "numId", 0), list);
          levels = list.levels;
        }
        case "abstractNumId" -> list.definition = XmlParts.number(xml, "val", 0);
        case "lvlOverride" -> override = XmlParts.number(xml, "ilvl", 0);
        case "startOverride" -> list.starts.put(override, XmlParts.number(xml, "val", 1));
        case "lvl" -> {
          level = new Level();
          levels.put(XmlParts.number(xml, "ilvl", 0), level);
        }
        default -> property(level, xml);
      }
    }
  }

  private static void property(Level level, XMLStreamReader xml) {
    String value = String.valueOf(XmlParts.attribute(xml, "val"));
    switch (xml.getLocalName()) {
      case "start" -> level.start = XmlParts.number(xml, "val", 1);
      case "numFmt" -> level.format = value;
      case "lvlText" -> level.text = value.equals("null") ? "" : value;
      case "isLgl" -> level.allDecimal = !value.matches("0|false");
      case "lvlRestart" -> level.restarts = !value.equals("0");
      case "pStyle" -> level.style = value;
      default -> {}
    }
  }
}
