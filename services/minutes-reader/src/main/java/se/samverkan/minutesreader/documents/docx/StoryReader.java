package se.samverkan.minutesreader.documents.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.documents.DocumentLimits;
import se.samverkan.minutesreader.documents.TooMuchToUnpack;

/**
 * Goes once through a body, header, footer or notes part. Tracked insertions count as text,
 * deletions do not; of alternative contents the first is taken.
 */
final class StoryReader {

  private final XMLStreamReader xml;
  private final ParagraphLines paragraphLines;

  /** Where finished lines go: the story itself, then cells and text boxes inside each other. */
  private final Deque<List<TextLine>> containers = new ArrayDeque<>();

  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final Deque<TableRow> rows = new ArrayDeque<>();

  /** A paragraph whose end was deleted. */
  private @Nullable Paragraph openBefore;

  private boolean inParagraphProperties;
  private boolean inRowProperties;
  private boolean inText;
  private boolean hidden;
  private int lines;
  private int characters;

  StoryReader(XMLStreamReader xml, ParagraphLines paragraphLines) {
    this.xml = xml;
    this.paragraphLines = paragraphLines;
  }

  List<TextLine> read() throws XMLStreamException {
    List<TextLine> story = new ArrayList<>();
    containers.push(story);
    while (xml.hasNext()) {
      switch (XmlParts.next(xml)) {
        case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (inText) {
            append(xml.getText().replace('\n', ' ').replace('\r', ' '));
          }
        }
        default -> {}
      }
    }
    return story;
  }

  private void begin(String element) throws XMLStreamException {
    if (element.endsWith("Change") || element.equals("Fallback")) {
      XmlParts.skip(xml);
    } else if (isDrawing()) {
      return;
    } else if (inParagraphProperties) {
      ParagraphProperties.read(xml, paragraphs.element());
    } else if (inRowProperties) {
      rows.element().deleted |= element.equals("del");
    } else {
      beginContent(element);
    }
  }

  private void beginContent(String element) throws XMLStreamException {
    switch (element) {
      case "p" -> paragraphs.push(new Paragraph());
      case "pPr" -> inParagraphProperties = !paragraphs.isEmpty();
      case "r" -> hidden = false;
      case "vanish" -> hidden = ParagraphProperties.isOn(xml);
      case "t" -> inText = true;
      case "tab", "ptab" -> append("\t");
      case "br", "cr" -> breakLine();
      case "noBreakHyphen" -> append("-");
      case "tr" -> rows.push(new TableRow());
      case "trPr" -> inRowProperties = !rows.isEmpty();
      case "tc", "txbxContent" -> containers.push(new ArrayList<>());
      case "del", "moveFrom" -> XmlParts.skip(xml);
      case "footnote", "endnote" -> {
        if (XmlParts.attribute(xml, "type") != null) {
          XmlParts.skip(xml);
        }
      }
      default -> {}
    }
  }

  private void end(String element) throws XMLStreamException {
    if (isDrawing()) {
      return;
    }
    switch (element) {
      case "pPr" -> inParagraphProperties = false;
      case "trPr" -> inRowProperties = false;
      case "t" -> inText = false;
      case "r" -> hidden = false;
      case "p" -> endParagraph();
      case "tc" -> endCell();
      case "tr" -> endRow();
      case "txbxContent" -> endTextBox();
      default -> {}
    }
  }

  private void endParagraph() throws XMLStreamException {
    countLine();
    Paragraph paragraph = paragraphs.pop();
    Paragraph open = openBefore;
    if (open != null) {
      paragraph.text.insert(0, open.text);
      paragraph.boxes.addAll(0, open.boxes);
      openBefore = null;
    }
    if (paragraph.endDeleted) {
      openBefore = paragraph;
    } else {
      containers.element().addAll(paragraphLines.of(paragraph));
    }
  }

  private void endCell() {
    List<TextLine> cell = containers.pop();
    if (!rows.isEmpty()) {
      rows.element().cells.add(cell);
    }
  }

  private void endRow() {
    containers.element().addAll(rows.pop().lines());
  }

  private void endTextBox() {
    List<TextLine> box = containers.pop();
    if (paragraphs.isEmpty()) {
      containers.element().addAll(box);
    } else {
      paragraphs.element().boxes.addAll(box);
    }
  }

  /** Pictures and diagrams have elements of the same names that are no text of the document. */
  private boolean isDrawing() {
    String namespace = xml.getNamespaceURI();
    return namespace != null && namespace.contains("drawingml") && !namespace.contains("word");
  }

  private void breakLine() throws XMLStreamException {
    countLine();
    append("\n");
  }

  private void countLine() throws XMLStreamException {
    if (++lines > DocumentLimits.LINES) {
      throw new XMLStreamException(new TooMuchToUnpack());
    }
  }

  private void append(String text) throws XMLStreamException {
    characters += text.length();
    if (characters > DocumentLimits.TEXT) {
      throw new XMLStreamException(new TooMuchToUnpack());
    }
    if (!hidden && !paragraphs.isEmpty()) {
      paragraphs.element().text.append(text);
    }
  }
}
