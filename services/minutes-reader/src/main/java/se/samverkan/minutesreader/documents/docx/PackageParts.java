package se.samverkan.minutesreader.documents.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.documents.ByteSearch;
import se.samverkan.minutesreader.documents.DocumentLimits;
import se.samverkan.minutesreader.documents.TooMuchToUnpack;

/**
 * The parts of a DOCX package, opened by name through the directory, so that pictures and whatever
 * else lies in it is never unpacked. All parts together share one allowance of unpacked bytes.
 */
final class PackageParts implements AutoCloseable {

  private static final byte[] DIRECTORY_ENTRY = {'P', 'K', 1, 2};
  private static final String DOCUMENT = "word/document.xml";

  private final ZipFile zip;
  private final Allowance allowance = new Allowance(DocumentLimits.UNPACKED_WORD);
  private @Nullable String mainPart;

  private PackageParts(ZipFile zip) {
    this.zip = zip;
  }

  static PackageParts open(byte[] content) throws IOException {
    int entries = 0;
    for (int at = 0; (at = ByteSearch.indexOf(content, DIRECTORY_ENTRY, at)) >= 0; at++) {
      if (++entries > DocumentLimits.ENTRIES) {
        throw new TooMuchToUnpack();
      }
    }
    return new PackageParts(
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
            .setIgnoreLocalFileHeader(true)
            .get());
  }

  boolean anyEncrypted() {
    return Collections.list(zip.getEntries()).stream()
        .anyMatch(entry -> entry.getGeneralPurposeBit().usesEncryption());
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  InputStream open(String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("no part " + name);
    }
    return allowance.limit(zip.getInputStream(entry));
  }

  /** The part that the package names as its document; in practice always the same. */
  String mainPart() throws IOException, XMLStreamException {
    String known = mainPart;
    if (known == null) {
      known = has(DOCUMENT) ? DOCUMENT : Relations.of(this, "").first("officeDocument");
      known = known == null || !known.startsWith("word/") ? DOCUMENT : known;
      mainPart = known;
    }
    return known;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
