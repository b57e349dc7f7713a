package se.samverkan.application.minutesimports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A document as it was given: its name without folders and its bytes. */
@SuppressWarnings("ArrayRecordComponent")
public record MinutesFile(String name, byte[] content) {

  private static final int LONGEST_NAME = 200;

  public MinutesFile {
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = name.replaceAll("\\p{Cntrl}", "?").strip();
    name = name.isEmpty() ? "?" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
