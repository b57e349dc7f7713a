package se.samverkan.minutesreader.documents.text;

/** Counts å, ä, ö and é where a Swedish word can have them. */
final class SwedishLetters {

  private SwedishLetters() {}

  static int inWords(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char before = i == 0 ? ' ' : text.charAt(i - 1);
      char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
      boolean fits =
          switch (text.charAt(i)) {
            case 'å', 'ä', 'ö', 'é' -> Character.isLetter(before) || Character.isLetter(after);
            case 'Å', 'Ä', 'Ö', 'É' -> Character.isLetter(after) && !Character.isLowerCase(before);
            default -> false;
          };
      count += fits ? 1 : 0;
    }
    return count;
  }
}
