package se.samverkan.minutesreader.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where sentences end. */
public final class Sentences {

  private static final Pattern END =
      Pattern.compile(
          "(?<=[.!?][”\"»)]?)(?<!\\b(?:kl|ca|bl|tex|t\\.ex|dvs|d\\.v\\.s|m\\.m|bl\\.a|resp|ev|nr|jan|feb|mar|apr|aug|sept|okt|nov|dec|st|p|f|ordf|pkt|t\\.o\\.m|fr\\.o\\.m)\\.)(?<!\\b\\d{1,2}\\.)\\s++(?=[A-ZÅÄÖ0-9”\"»§-])");

  private static final Pattern CONJUNCTION =
      Pattern.compile("(?U)[,;]?\\s(?:och|samt|dels)(?:\\satt)?$|[,;]$");

  private Sentences() {}

  public static List<String> of(String paragraph) {
    var result = new ArrayList<String>();
    for (String sentence : END.split(paragraph)) {
      if (!sentence.isBlank()) {
        result.add(sentence.strip());
      }
    }
    return result;
  }

  public static boolean isEnded(String text) {
    int i = text.length() - 1;
    while (i >= 0 && "”\"»)".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ".!?:;".indexOf(text.charAt(i)) >= 0;
  }

  /** A clause of a list without the comma and the "och" or "samt" that lead to the next. */
  public static String withoutConjunction(String clause) {
    return CONJUNCTION.matcher(clause).replaceFirst("").strip();
  }

  /** The text without the punctuation that ends it. */
  public static String withoutEnd(String text) {
    int end = text.length();
    while (end > 0 && ".,;: ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
