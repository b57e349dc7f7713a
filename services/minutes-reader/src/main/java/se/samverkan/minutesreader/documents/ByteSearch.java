package se.samverkan.minutesreader.documents;

/** Finds a byte sequence in a large array without copying it. */
public final class ByteSearch {

  private ByteSearch() {}

  /** The index of the first occurrence at or after {@code from}, or -1. */
  public static int indexOf(byte[] content, byte[] wanted, int from) {
    int last = content.length - wanted.length;
    for (int i = from; i <= last; i++) {
      if (content[i] == wanted[0] && matches(content, wanted, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] content, byte[] wanted, int at) {
    for (int i = 1; i < wanted.length; i++) {
      if (content[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
