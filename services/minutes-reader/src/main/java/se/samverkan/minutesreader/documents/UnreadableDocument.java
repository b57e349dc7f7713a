package se.samverkan.minutesreader.documents;

/**
 * One document that cannot be read. The message is one line, meant for the person who gave the
 * file.
 */
public final class UnreadableDocument extends Exception {

  private final String fileName;
  private final UnreadableReason reason;
  private final String swedish;

  private UnreadableDocument(
      String fileName, UnreadableReason reason, String english, String swedish) {
    super(fileName + ": " + english, null, false, false);
    this.fileName = fileName;
    this.reason = reason;
    this.swedish = fileName + ": " + swedish;
  }

  public static UnreadableDocument because(UnreadableReason reason, String fileName) {
    return because(reason, fileName, "", "");
  }

  public static UnreadableDocument because(
      UnreadableReason reason, String fileName, String english, String swedish) {
    String shown = fileName.replaceAll("\\p{Cntrl}", "?");
    return new UnreadableDocument(shown, reason, reason.english(english), reason.swedish(swedish));
  }

  public String fileName() {
    return fileName;
  }

  public UnreadableReason reason() {
    return reason;
  }

  public String messageInSwedish() {
    return swedish;
  }
}
