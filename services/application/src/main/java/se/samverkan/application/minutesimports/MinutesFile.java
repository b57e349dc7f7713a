package se.samverkan.application.minutesimports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A document as it was given: its name without folders and its bytes. */
@SuppressWarnings("ArrayRecordComponent")
public record MinutesFile(String name, byte[] content) {

  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
