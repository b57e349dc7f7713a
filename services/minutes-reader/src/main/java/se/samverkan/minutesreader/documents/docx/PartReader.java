package se.samverkan.minutesreader.documents.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads the parts of one document that have text; list numbers run on from part to part. */
final class PartReader {

  private final PackageParts parts;
  private final ParagraphLines paragraphLines;

  PartReader(PackageParts parts, Styles styles, Numbering numbering) {
    this.parts = parts;
    this.paragraphLines = new ParagraphLines(styles, numbering);
  }

  List<TextLine> read(String part) throws IOException, XMLStreamException {
    if (!parts.has(part)) {
      return List.of();
    }
    try (InputStream in = parts.open(part)) {
      return new StoryReader(XmlParts.reader(in), paragraphLines).read();
    }
  }
}
