package se.samverkan.minutesreader.documents;

/**
 * The largest documents that are read; minutes are far smaller, and every limit holds in 256 MB of
 * heap.
 */
public final class DocumentLimits {

  private static final int MEBIBYTE = 1024 * 1024;

  /**
   * Plain text and Markdown, in bytes; also the largest text taken out of any document, in
   * characters.
   */
  public static final int TEXT = 10 * MEBIBYTE;

  /** PDF and DOCX, in bytes as stored. */
  public static final int PACKED = 50 * MEBIBYTE;

  /** What the text-bearing parts of one DOCX may unpack to, in bytes all together. */
  public static final int UNPACKED_WORD = 32 * MEBIBYTE;

  /** What the streams of one PDF, images left out, may unpack to, in bytes all together. */
  public static final int UNPACKED_PDF = 64 * MEBIBYTE;

  /** Pages of one PDF. */
  public static final int PAGES = 500;

  /** Drawing instructions of one PDF, counted also where a part is drawn over and over. */
  public static final int PDF_OPERATORS = 2_000_000;

  /** Characters on one page of a PDF. */
  public static final int PAGE_CHARACTERS = 200_000;

  /** Entries of one DOCX package. */
  public static final int ENTRIES = 5_000;

  /** Lines of the text of any document. */
  public static final int LINES = 100_000;

  /** Characters in one line of plain text. */
  public static final int LINE = 100_000;

  private DocumentLimits() {}
}
