package se.samverkan.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The parts that a file is tagged with. */
final class Structure {

  private Structure() {}

  /** All of them, in the order in which they are read. */
  static List<COSDictionary> of(PDDocument document) {
    List<COSDictionary> found = new ArrayList<>();
    add(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), found);
    return found;
  }

  private static void add(COSDictionary part, List<COSDictionary> found) {
    if (part.containsKey(COSName.S)) {
      found.add(part);
    }
    all(part.getDictionaryObject(COSName.K)).forEach(each -> add(each, found));
  }

  static Stream<COSDictionary> attributes(COSDictionary part) {
    return all(part.getDictionaryObject(COSName.A));
  }

  private static Stream<COSDictionary> all(@Nullable COSBase base) {
    return switch (base) {
      case COSDictionary one -> Stream.of(one);
      case COSArray many ->
          many.toList().stream()
              .map(each -> each instanceof COSDictionary ? each : each == null ? null : deref(each))
              .filter(COSDictionary.class::isInstance)
              .map(COSDictionary.class::cast);
      case null, default -> Stream.of();
    };
  }

  private static COSBase deref(COSBase base) {
    return base instanceof org.apache.pdfbox.cos.COSObject object ? object.getObject() : base;
  }
}
