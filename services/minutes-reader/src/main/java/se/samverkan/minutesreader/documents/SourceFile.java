package se.samverkan.minutesreader.documents;

/** What was given: the name without folders and the whole content. */
@SuppressWarnings("ArrayRecordComponent")
public record SourceFile(String name, byte[] content) {

  public UnreadableDocument unreadable(UnreadableReason reason) {
    return UnreadableDocument.because(reason, name);
  }

  /** A refusal whose message names a limit, a format or the like, in English and in Swedish. */
  public UnreadableDocument unreadable(UnreadableReason reason, String english, String swedish) {
    return UnreadableDocument.because(reason, name, english, swedish);
  }

  public UnreadableDocument unpacksTooLarge(int bytes) {
    String limit = bytes / (1024 * 1024) + " MB";
    return unreadable(UnreadableReason.UNPACKS_TOO_LARGE, limit, limit);
  }
}
