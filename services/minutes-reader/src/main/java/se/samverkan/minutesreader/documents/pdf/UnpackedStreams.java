package se.samverkan.minutesreader.documents.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import se.samverkan.minutesreader.documents.ByteSearch;
import se.samverkan.minutesreader.documents.TooMuchToUnpack;

/**
 * Adds up what the streams of a PDF unpack to before PDFBox, which unpacks into memory, is let near
 * them. Images are passed over: reading text never unpacks them.
 */
final class UnpackedStreams {

  private static final byte[] BEGIN = "stream".getBytes(ISO_8859_1);
  private static final byte[] END = "endstream".getBytes(ISO_8859_1);
  private static final int LONGEST_DICTIONARY = 4096;
  private static final Pattern FILTER =
      Pattern.compile(
          "/(FlateDecode|Fl|LZWDecode|LZW|ASCII85Decode|A85|ASCIIHexDecode|AHx|RunLengthDecode|RL)\\b");
  private static final Pattern IMAGE = Pattern.compile("/Subtype\\s*/Image\\b");
  private static final Pattern STRUCTURE = Pattern.compile("/ObjStm|/XRef|#");

  private UnpackedStreams() {}

  static void check(byte[] pdf, long limit) throws TooMuchToUnpack {
    long left = limit;
    int previousEnd = 0;
    for (int at = ByteSearch.indexOf(pdf, BEGIN, 0); at >= 0; ) {
      int start = at + BEGIN.length;
      while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
        start++;
      }
      int end = ByteSearch.indexOf(pdf, END, start);
      if (end < 0) {
        end = pdf.length;
      }
      left -= unpacked(dictionary(pdf, previousEnd, at), pdf, start, end, left);
      previousEnd = Math.min(pdf.length, end + END.length);
      at = ByteSearch.indexOf(pdf, BEGIN, previousEnd);
    }
  }

  private static String dictionary(byte[] pdf, int previousEnd, int at) {
    int from = Math.max(previousEnd, at - LONGEST_DICTIONARY);
    String before = new String(pdf, from, at - from, ISO_8859_1);
    return before.substring(Math.max(0, before.lastIndexOf(" obj")));
  }

  private static long unpacked(String dictionary, byte[] pdf, int start, int end, long limit)
      throws TooMuchToUnpack {
    if (IMAGE.matcher(dictionary).find() && !STRUCTURE.matcher(dictionary).find()) {
      return 0;
    }
    InputStream packed = new ByteArrayInputStream(pdf, start, end - start);
    List<Filter> filters = filters(dictionary);
    CountingSink sink = new CountingSink(OutputStream.nullOutputStream(), limit);
    try {
      for (Filter filter : filters.subList(0, Math.max(0, filters.size() - 1))) {
        packed = new ByteArrayInputStream(decoded(packed, filter, limit));
      }
      if (!filters.isEmpty()) {
        filters.getLast().decode(packed, sink, new COSDictionary(), 0);
      }
    } catch (TooMuchToUnpack bomb) {
      throw bomb;
    } catch (IOException | RuntimeException damaged) {
      // PDFBox decides whether the rest can be used.
      return sink.count();
    }
    return sink.count();
  }

  private static byte[] decoded(InputStream packed, Filter filter, long limit) throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    filter.decode(packed, new CountingSink(kept, limit), new COSDictionary(), 0);
    return kept.toByteArray();
  }

  private static List<Filter> filters(String dictionary) {
    List<Filter> filters = new ArrayList<>();
    Matcher names = FILTER.matcher(dictionary);
    while (names.find() && filters.size() < 4) {
      try {
        filters.add(FilterFactory.INSTANCE.getFilter(names.group(1)));
      } catch (IOException unknown) {
        return List.of();
      }
    }
    return filters;
  }
}
