package se.samverkan.minutesreader.documents;

/** Why a document cannot be read; each with a message to which the detail is added. */
public enum UnreadableReason {
  NOT_FOUND("there is no such file", "filen finns inte"),
  NOT_A_FILE("is a folder, not a file", "är en mapp, inte en fil"),
  NO_ACCESS(
      "the file cannot be opened; check its permissions",
      "filen kan inte öppnas; se över dess rättigheter"),
  EMPTY("the document has no text", "dokumentet saknar text"),
  NO_TEXT_LAYER(
      "the PDF has only images; run text recognition (OCR) on it and try again",
      "PDF-filen innehåller bara bilder; kör textigenkänning (OCR) på den och försök igen"),
  TOO_LARGE("the document is too large: the limit is %s", "dokumentet är för stort: gränsen är %s"),
  UNPACKS_TOO_LARGE(
      "the document unpacks to far more than minutes ever do: the limit is %s",
      "dokumentet packas upp till långt mer än vad ett protokoll rymmer: gränsen är %s"),
  ENCRYPTED(
      "the document is encrypted; save it without a password and try again",
      "dokumentet är krypterat; spara det utan lösenord och försök igen"),
  DAMAGED(
      "the document is damaged: it is not a whole %s",
      "dokumentet är skadat: det är inte en hel %s"),
  UNSUPPORTED_FORMAT(
      "this is %s; save it as DOCX, PDF or plain text and try again",
      "detta är %s; spara som DOCX, PDF eller ren text och försök igen"),
  NOT_TEXT(
      "the file is not text in any known encoding",
      "filen är inte text i någon känd teckenkodning");

  private final String english;
  private final String swedish;

  UnreadableReason(String english, String swedish) {
    this.english = english;
    this.swedish = swedish;
  }

  String english(String detail) {
    return english.replace("%s", detail);
  }

  String swedish(String detail) {
    return swedish.replace("%s", detail);
  }
}
