package se.samverkan.minutesreader.documents.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Which other parts a part of the package refers to, by kind. */
record Relations(List<Relation> relations) {

  record Relation(String kind, String target) {}

  /**
   * @param part name in the package; empty for the package itself
   */
  static Relations of(PackageParts parts, String part) throws IOException, XMLStreamException {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
    List<Relation> found = new ArrayList<>();
    if (!parts.has(name)) {
      return new Relations(found);
    }
    try (InputStream in = parts.open(name)) {
      XMLStreamReader xml = XmlParts.reader(in);
      while (xml.hasNext()) {
        if (XmlParts.next(xml) == XMLStreamConstants.START_ELEMENT) {
          String type = XmlParts.attribute(xml, "Type");
          String target = XmlParts.attribute(xml, "Target");
          if (type != null && target != null) {
            found.add(new Relation(type.substring(type.lastIndexOf('/') + 1), in(folder, target)));
          }
        }
      }
    }
    return new Relations(List.copyOf(found));
  }

  List<String> all(String kind) {
    return relations.stream().filter(r -> r.kind.equals(kind)).map(Relation::target).toList();
  }

  @Nullable String first(String kind) {
    List<String> targets = all(kind);
    return targets.isEmpty() ? null : targets.getFirst();
  }

  private static String in(String folder, String target) {
    return target.startsWith("/") ? target.substring(1) : folder + target;
  }
}
