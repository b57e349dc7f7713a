package se.samverkan.minutesreader.documents.docx;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML as a stream; knows no document types and fetches nothing. */
final class XmlParts {

  private static final XMLInputFactory FACTORY = factory();

  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private XmlParts() {}

  /**
   * Decodes here, since the parser prints a line of its own on bytes that are not UTF-8. Parts of a
   * package are UTF-8 or, with a mark, UTF-16.
   */
  static XMLStreamReader reader(InputStream in) throws IOException, XMLStreamException {
    PushbackInputStream begin = new PushbackInputStream(in, 3);
    byte[] mark = begin.readNBytes(3);
    begin.unread(mark);
    if (Arrays.equals(mark, UTF_8_MARK)) {
      begin.skipNBytes(3);
    }
    boolean utf16 = mark.length == 3 && (mark[0] & mark[1] & 0xFE) == 0xFE;
    return FACTORY.createXMLStreamReader(new InputStreamReader(begin, utf16 ? UTF_16 : UTF_8));
  }

  /** Goes to the next event; a document type is refused, no office program writes one. */
  static int next(XMLStreamReader xml) throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("document type");
    }
    return event;
  }

  /** The attribute of that name in whatever namespace, or null. */
  static @Nullable String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The number in {@code w:val} or another attribute; the fallback where there is none. */
  static int number(XMLStreamReader xml, String name, int fallback) {
    String value = attribute(xml, name);
    return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : fallback;
  }

  /** Leaves the element that has just begun, with all that it contains. */
  static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      switch (next(xml)) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entity");
        });
    return factory;
  }
}
