package se.samverkan.minutesreader.reading.head;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.dates.DateMention;
import se.samverkan.minutesreader.reading.dates.Dates;
import se.samverkan.minutesreader.reading.lines.Document;
import se.samverkan.minutesreader.reading.lines.Line;
import se.samverkan.minutesreader.reading.lines.Sentences;

/**
 * What the heading of the minutes says: whose they are, and often when.
 *
 * @param number of the meeting in its year
 */
public record Title(
    @Nullable String body, @Nullable String number, @Nullable DateMention date, int line) {

  private static final String KIND =
      "(?:minnes|mötes|tjänste|dag|stöd)?anteckning(?:ar)?|(?:sammanträdes|mötes|besluts|styrelse|direktions|nämnds?|årsmötes|styrgrupps|konferens|proto)*protokoll|mötesnoteringar|noteringar|mötesreferat|referat|minnesnoteringar";
  private static final Pattern TITLE =
      Pattern.compile(
          "(?iU)^(?<kind>"
              + KIND
              + ")\\b[\\s:,–-]*(?:(?:nr\\s*(?<no>\\d{1,3}(?:/\\d{2,4})?)|(?<no2>\\d{1,2}/(?:20)?\\d\\d))(?=\\s|,|$)[\\s:,–-]*)?(?<rest>.*)$");
  private static final Pattern KIND_LAST =
      Pattern.compile(
          "(?iU)^(?<body>\\p{L}[\\p{L}\\s&/,-]{2,80}?)(?:s)?[\\s,:–-]+(?:"
              + KIND
              + ")\\b(?<rest>.*)$");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?iU)^(?:[\\s,:–-]|(?:fört|\\p{L}*träff(?:en)?\\s(?:i|med|för)|förd|förda|hållet|upprättat|från|för|vid|med|av|över|i|på|till|möte|mötet|sammanträde|sammanträdet|styrelsemöte"
              + " i|ordinarie|extra|digitalt|den|det)\\b)+");
  private static final Pattern MEETING_OF =
      Pattern.compile(
          "(?iU)^(?<body>.*?\\p{L})(?<genitive>s)?[\\s-]+(?:ordinarie\\s|extra\\s|digitala?\\s)?(?:möte|sammanträde|mötet|sammanträdet)\\b(?<rest>.*)$");
  private static final Pattern COMPOUND =
      Pattern.compile(
          "(?iU)^(?<body>.*?(?:grupp|styrelse|nämnd|råd|utskott|direktion|nätverk|kommitté|fullmäktige|forum))s?(?:möte|sammanträde|mötet|sammanträdet)\\b(?<rest>.*)$");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iU)(?:,\\s*|\\s+)(?:(?:möte|sammanträde)?\\s*(?:nr\\.?|nummer|#)\\s*(\\d{1,3}(?:\\s?[/:-]\\s?\\d{2,4})?)|(\\d{1,2})(?![\\d.:/-])|(\\d{1,2}/\\d{2,4}|20\\d\\d[:/]\\d{1,2}))\\s*$");
  private static final Pattern BODY_WORD =
      Pattern.compile(
          "(?iU)^(?:[\\p{L}&,-]+\\s){0,6}?[\\p{L}-]*(?:nämnd|nämnden|styrelsen?|direktionen?|utskott|utskottet|rådet|råd|grupp|gruppen|kommittén?|fullmäktige|nätverk|nätverket|delegation(?:en)?|beredning(?:en)?|presidium|presidiet|kollegium|forum)(?:\\s(?:för|i|inom|på)\\s[\\p{L}\\s,-]{2,80})?$");
  private static final int SEARCHED = 60;

  public static Title in(Document document, int end) {
    Title best = new Title(null, null, null, 0);
    int last = Math.min(end, SEARCHED);
    for (int i = 0; i < last; i++) {
      Line line = document.line(i);
      if (line.blank() || line.text().length() > 200) {
        continue;
      }
      Title title = read(document, i, last);
      if (title != null && (best.line == 0 || best.body == null && title.body != null)) {
        best =
            new Title(
                title.body,
                title.number == null ? best.number : title.number,
                title.date == null ? best.date : title.date,
                title.line);
        document.claim(i);
        if (best.body != null) {
          break;
        }
      }
    }
    return best.body != null ? best : withBody(best, letterhead(document, last));
  }

  private static @Nullable Title read(Document document, int i, int last) {
    Line line = document.line(i);
    if (line.cells().size() > 2 || Sentences.of(line.text()).size() > 1) {
      return null;
    }
    Label label = Labels.at(line);
    Matcher m = TITLE.matcher(line.text());
    if (label != null && label.kind() == LabelKind.SECRETARY) {
      return null;
    }
    if (!m.matches()) {
      return kindLast(line);
    }
    String rest = m.group("rest");
    int next = document.nextText(i + 1);
    boolean open = rest.isBlank() || rest.matches("(?iU).*\\b(?:från|för|vid|med|av|i|och)\\s*");
    boolean wraps = next < last && (open || document.line(next).startsLowerCase() && next == i + 1);
    if (wraps
        && Labels.at(document.line(next)) == null
        && document.line(next).text().length() < 120
        && (!rest.isBlank() || looksLikeBody(document.line(next).text()))) {
      rest = rest + " " + document.line(next).text();
      document.claim(next);
    }
    if (rest.length() > 160 || rest.strip().endsWith(".") && rest.length() > 60) {
      return null;
    }
    return split(rest, m.group("no") != null ? m.group("no") : m.group("no2"), line.number());
  }

  private static boolean looksLikeBody(String text) {
    String rest = LEAD.matcher(Dates.remove(text)).replaceFirst("").strip();
    return BODY_WORD.matcher(rest.replaceFirst("[,\\s]+\\d.*$", "")).matches()
        || MEETING_OF.matcher(rest).matches()
        || COMPOUND.matcher(rest).matches();
  }

  private static @Nullable Title kindLast(Line line) {
    Matcher m = KIND_LAST.matcher(line.text());
    if (line.text().length() > 110
        || !m.matches()
        || Labels.at(line) != null
        || line.endsSentence()) {
      return null;
    }
    return split(m.group("body") + " " + m.group("rest"), null, line.number());
  }

  private static Title split(String text, @Nullable String number, int line) {
    DateMention date = Dates.first(text);
    String rest = date == null ? text : text.substring(0, date.start());
    String found = number;
    String tail = rest.replaceAll("(?iU)(?:[\\s,]+|\\b)(?:den|kl\\b\\.?.*)?$", "");
    Matcher counted = NUMBER.matcher(tail);
    if (counted.find() && found == null) {
      found =
          counted.group(1) != null
              ? counted.group(1)
              : counted.group(2) != null ? counted.group(2) : counted.group(3);
      tail = tail.substring(0, counted.start());
    }
    return new Title(body(tail), found, date, line);
  }

  private static @Nullable String body(String text) {
    String body = LEAD.matcher(text).replaceFirst("");
    Matcher m = COMPOUND.matcher(body);
    if (m.matches()) {
      body = ofCompound(m.group("body"), m.group("rest"));
    } else if ((m = MEETING_OF.matcher(body)).matches()) {
      String with = LEAD.matcher(m.group("rest")).replaceFirst("").strip();
      body = m.group("body").length() < 4 && !with.isEmpty() ? with : m.group("body");
    }
    body = body.replaceAll("^[\\s,:–-]+|[\\s,:.–(-]+$", "");
    return body.length() < 3
            || body.chars().noneMatch(Character::isLetter)
            || body.matches("(?iU)sida.*|dnr.*|datum.*|mötesdatum.*|sammanträdesdatum.*")
        ? null
        : body;
  }

  private static String ofCompound(String body, String rest) {
    if (rest.matches("(?U)\\s+\\p{Lu}\\p{L}+.*")) {
      return rest;
    }
    String more = rest.matches("(?iU)\\s+(?:för|inom|i)\\s+\\p{L}.*") ? rest : "";
    return body + more;
  }

  /** A line near the top that names a kind of body and nothing else. */
  private static @Nullable String letterhead(Document document, int last) {
    for (int i = 0; i < last; i++) {
      Line line = document.line(i);
      Label label = Labels.at(line);
      if (!line.blank()
          && line.text().length() < 90
          && (label == null || !label.apart())
          && !line.endsSentence()) {
        for (String cell : line.cells()) {
          String text = cell.replaceFirst("[,\\s]+\\d.*$", "");
          if (BODY_WORD.matcher(text).matches() && Character.isUpperCase(text.charAt(0))) {
            document.claim(i);
            return text;
          }
        }
      }
    }
    return null;
  }

  private static Title withBody(Title title, @Nullable String body) {
    return new Title(body, title.number, title.date, title.line);
  }
}
