package se.samverkan.minutesreader.reading.lines;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Page counters, letterheads, running headers and sender blocks: on the page, but not of the
 * minutes.
 */
final class PageFurniture {

  private static final Pattern COUNTER =
      Pattern.compile(
          "(?iU)^(?:sid(?:a|nr|an)?\\.?:?\\s*)?(?:-\\s*)?\\d{1,3}\\s*(?:\\(\\s*\\d{1,3}\\s*\\)|av\\s+\\d{1,3}|/\\s*\\d{1,3}(?=$))(?:\\s*-)?$"
              + "|^(?:sid(?:a|nr)?\\.?:?\\s*)\\d{0,3}$|^[-–]\\s*\\d{1,3}\\s*[-–]$");
  private static final Pattern RULE = Pattern.compile("^[-_=*~.…·\\s]{3,}+$");
  private static final Pattern ADDRESS =
      Pattern.compile("(?iU)^(?:www\\.\\S+|https?://\\S+|\\S+@\\S+\\.\\w+)(?:\\s+\\S+)?$");
  private static final Pattern CONTACT =
      Pattern.compile(
          "(?iU)^(?:postadress|besöksadress|telefon|telefax|fax|e-?post|webbplats|hemsida|internet|bankgiro|plusgiro|postgiro|org\\.?\\s?-?(?:nr|nummer)|organisationsnummer|växel|tel\\.?)\\b.{0,120}$");
  private static final Pattern SIGNATURE_FIELD =
      Pattern.compile(
          "(?iU)^(?:ordförandens?\\s+)?(?:justerandes?|justerarnas|justerares?|justeringsmännens|utdragsbestyrkande|ordförandens)\\s*(?:sign(?:atur(?:er)?)?\\.?|sign)?(?:\\s+(?:justerandes?|justerarnas|utdragsbestyrkande|sign(?:atur)?\\.?|/))*$");
  private static final Pattern SENDER = Pattern.compile("(?iU)^avsändare$");
  private static final Pattern SURNAME_FIRST =
      Pattern.compile("^\\p{Lu}[\\p{L}' -]{1,40},\\s*\\p{Lu}[\\p{L}' -]{1,40}$");
  private static final Pattern DIGITS = Pattern.compile("\\d++");
  private static final Pattern RUNNING =
      Pattern.compile(
          "(?iU).*(?:protokoll|anteckningar|nämnd|styrelse|direktion|utskott|fullmäktige|förbund|kommun|region|sammanträdesdatum|sida|diarienummer|dnr).*|.*\\d{4}-\\d\\d-\\d\\d.*");
  private static final Pattern SECTION =
      Pattern.compile(
          "(?iU).*\\b(?:beslut|beslutar|beslutade|förslag|yrkanden?|underlag|beslutsunderlag|bakgrund|sammanfattning|reservation|diskussion|information|godkänn\\p{L}*|lägger|noter\\p{L}*)\\b.*");
  private static final int NEAR_THE_TOP = 12;

  private PageFurniture() {}

  static BitSet in(List<Line> lines) {
    var found = new BitSet(lines.size());
    var repeated = new HashMap<String, Integer>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.blank()) {
        continue;
      }
      String text = line.text();
      if (text.length() < 160 && alone(text)) {
        found.set(i);
      } else if (SENDER.matcher(text).matches()) {
        markSender(lines, found, i);
      } else if (text.length() < 100 && !line.bullet()) {
        repeated.merge(key(text), 1, Integer::sum);
      }
    }
    markRunningHeaders(lines, found, repeated);
    return found;
  }

  private static boolean alone(String text) {
    return COUNTER.matcher(text).matches()
        || RULE.matcher(text).matches()
        || ADDRESS.matcher(text).matches()
        || CONTACT.matcher(text).matches()
        || SIGNATURE_FIELD.matcher(text).matches() && text.contains(" ")
        || text.equalsIgnoreCase("utdragsbestyrkande");
  }

  private static void markSender(List<Line> lines, BitSet found, int at) {
    found.set(at);
    for (int i = at + 1; i < lines.size() && i < at + 3; i++) {
      if (SURNAME_FIRST.matcher(lines.get(i).text()).matches()) {
        found.set(i);
        return;
      }
    }
  }

  /** What comes back on every page, the first time left to the reader of the head. */
  private static void markRunningHeaders(
      List<Line> lines, BitSet found, Map<String, Integer> repeated) {
    var seen = new HashMap<String, Integer>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (text.isEmpty() || text.length() >= 100 || found.get(i)) {
        continue;
      }
      String key = key(text);
      int times = repeated.getOrDefault(key, 0);
      if (times < 2 || lines.get(i).endsSentence() || !isHeader(lines, found, i, times)) {
        continue;
      }
      if (seen.merge(key, 1, Integer::sum) > 1 || i > NEAR_THE_TOP) {
        found.set(i);
      }
    }
  }

  private static boolean isHeader(List<Line> lines, BitSet found, int i, int times) {
    Line line = lines.get(i);
    if (line.strong() || line.bullet() || SECTION.matcher(line.text()).matches()) {
      return false;
    }
    boolean running = RUNNING.matcher(line.text()).matches();
    boolean shouted =
        line.text().length() > 3
            && line.text().equals(line.text().toUpperCase(java.util.Locale.ROOT))
            && line.text().chars().anyMatch(Character::isLetter)
            && !line.text().startsWith("§");
    return (running || shouted)
        && (times > 2 || nearCounter(found, i))
        && !line.text().startsWith("§");
  }

  private static boolean nearCounter(BitSet found, int i) {
    int next = found.nextSetBit(i);
    int previous = found.previousSetBit(i);
    return next >= 0 && next - i < 6 || previous >= 0 && i - previous < 6;
  }

  private static String key(String text) {
    return DIGITS.matcher(text).replaceAll("0");
  }
}
