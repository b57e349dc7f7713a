package se.samverkan.documents.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * Makes the pages of a file. What is tagged on a page has properties in the page's resources, and
 * PDFBox looks for each of them among all that are there, hundreds on a page with a table, and
 * would number each as an object of the file.
 */
final class PagesWithManyTags {

  private PagesWithManyTags() {}

  /** A page of that size at the end of the file. */
  static PDPage add(PDDocument document, float width, float height) {
    PDPage page = new PDPage(new PDRectangle(width, height));
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.PROPERTIES, new Properties());
    page.setResources(new PDResources(resources));
    document.addPage(page);
    return page;
  }

  /** Knows by itself what it holds. Nothing is taken out of it. */
  private static final class Properties extends COSDictionary {

    private final Set<COSBase> held = Collections.newSetFromMap(new IdentityHashMap<>());

    @Override
    public void setItem(@Nullable COSName key, @Nullable COSBase value) {
      super.setItem(key, value);
      if (value != null) {
        value.setDirect(true);
        held.add(value);
      }
    }

    @Override
    public boolean containsValue(@Nullable Object value) {
      return value instanceof COSBase base && held.contains(base);
    }
  }
}
