package se.samverkan.minutesreader.documents.docx;

import static se.samverkan.minutesreader.documents.UnreadableReason.DAMAGED;
import static se.samverkan.minutesreader.documents.UnreadableReason.ENCRYPTED;
import static se.samverkan.minutesreader.documents.UnreadableReason.UNSUPPORTED_FORMAT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import se.samverkan.minutesreader.documents.DocumentLimits;
import se.samverkan.minutesreader.documents.SourceFile;
import se.samverkan.minutesreader.documents.TooMuchToUnpack;
import se.samverkan.minutesreader.documents.UnreadableDocument;

/** The lines of a Word document: headers, body, notes, footers. */
public final class DocxText {

  private DocxText() {}

  public static List<String> lines(SourceFile source) throws UnreadableDocument {
    try (PackageParts parts = PackageParts.open(source.content())) {
      if (parts.anyEncrypted()) {
        throw source.unreadable(ENCRYPTED);
      }
      return parts.has(parts.mainPart()) ? lines(parts) : otherPackage(source, parts);
    } catch (TooMuchToUnpack | OutOfMemoryError bomb) {
      throw source.unpacksTooLarge(DocumentLimits.UNPACKED_WORD);
    } catch (XMLStreamException broken) {
      if (isCausedByLimit(broken)) {
        throw source.unpacksTooLarge(DocumentLimits.UNPACKED_WORD);
      }
      throw damaged(source);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      throw damaged(source);
    }
  }

  private static List<String> lines(PackageParts parts) throws IOException, XMLStreamException {
    Relations relations = Relations.of(parts, parts.mainPart());
    Styles styles = Styles.of(parts, relations.first("styles"));
    Numbering numbering = Numbering.of(parts, relations.first("numbering"));
    PartReader reader = new PartReader(parts, styles, numbering);
    List<TextLine> lines = new ArrayList<>();
    lines.addAll(distinct(reader, relations.all("header")));
    lines.addAll(reader.read(parts.mainPart()));
    lines.addAll(distinct(reader, relations.all("footnotes")));
    lines.addAll(distinct(reader, relations.all("endnotes")));
    lines.addAll(distinct(reader, relations.all("footer")));
    return TextLine.write(lines);
  }

  /** The headers of first, even and other pages mostly say the same. */
  private static List<TextLine> distinct(PartReader reader, List<String> names)
      throws IOException, XMLStreamException {
    LinkedHashSet<TextLine> lines = new LinkedHashSet<>();
    for (String name : names) {
      lines.addAll(reader.read(name));
    }
    return List.copyOf(lines);
  }

  private static List<String> otherPackage(SourceFile source, PackageParts parts)
      throws UnreadableDocument, IOException {
    OtherPackage other = OtherPackage.of(parts);
    throw source.unreadable(UNSUPPORTED_FORMAT, other.english, other.swedish);
  }

  private static boolean isCausedByLimit(XMLStreamException broken) {
    return broken.getNestedException() instanceof TooMuchToUnpack
        || broken.getCause() instanceof TooMuchToUnpack;
  }

  private static UnreadableDocument damaged(SourceFile source) {
    return source.unreadable(DAMAGED, "DOCX", "DOCX");
  }
}
