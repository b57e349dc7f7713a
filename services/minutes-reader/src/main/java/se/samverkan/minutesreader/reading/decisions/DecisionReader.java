package se.samverkan.minutesreader.reading.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.dates.DateMention;
import se.samverkan.minutesreader.reading.dates.Dates;
import se.samverkan.minutesreader.reading.items.Item;
import se.samverkan.minutesreader.reading.items.Paragraph;
import se.samverkan.minutesreader.reading.items.Section;
import se.samverkan.minutesreader.reading.lines.Form;
import se.samverkan.minutesreader.reading.lines.Sentences;
import se.samverkan.minutesreader.reading.result.Decision;
import se.samverkan.minutesreader.reading.result.DecisionOutcome;

/**
 * The decisions of an item: what stands under a decision heading, and sentences that have the form
 * of one.
 */
public final class DecisionReader {

  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?iU)^.{0,120}\\b(?:beslut(?:ar|ade|as|ades|et)?|beslöt|besluta|följande)\\b[^.:]{0,40}(?:[:]|\\batt)?$");
  private static final Pattern NOT_ONE =
      Pattern.compile(
          "(?iU)^(?:nästa\\s(?:möte|sammanträde)\\b.*\\d.*|inga?\\s(?:beslut|beslutspunkter)\\b.*|inget\\sbeslut.*|-|–|(?:(?-i:\\p{Lu})[\\p{L}-]+\\s){1,3}(?:tackar(?:\\sför\\smötet|\\salla|,)?|avslutar|avslutade|förklarar?\\smötet)\\b.*(?:avslut|mötet|jul|sommar).*|mötet\\s(?:avslutas|avslutades|ajourneras)\\b.*|ordföranden?\\s(?:avslutar|tackar|förklarar)\\b.*|vid\\spennan.*|bilag(?:a|or)\\b.*|§\\s?\\d+)$");
  private static final Form SENTENCE =
      Form.of(
          "(?iU)^(?<subject>(?:[\\p{L}-]+\\s){0,4}?[\\p{L}-]*(?:gruppen|nämnden|styrelsen|direktionen|utskottet|rådet|kommittén|fullmäktige|delegationen|beredningen|nätverket|presidiet|mötet|stämman|årsmötet|konferensen|församlingen|kollegiet|förbundet|kretsen|teamet|forumet|vi|man|det)|följande)\\s(?:har\\s)?(?<verb>beslutar|beslutade|beslöt|beslutades|beslutas|beslöts|enades\\som|kom\\söverens\\som|godkänner|godkände|fastställer|fastställde|antar|antog|rekommenderar|rekommenderade)\\b.*",
          "beslut beslöt enade enig överens godkän fastställ anta antog rekommender");
  private static final Form PASSIVE =
      Form.of(
          "(?iU)^(?:[\\p{L}\\d/-]+\\s){1,9}?(?:(?:godkändes|godkänns|fastställdes|fastställs|antogs|avslogs|återremitterades)\\b.*|(?:beslutas|beslutades|beslöts)(?:\\s(?:enligt|att|enhälligt)\\b.*|[:.]?)|(?:lades|läggs|lägges)\\s(?:\\p{L}+\\s)?till\\shandlingarna.*|(?:notera(?:s|des)\\still\\sprotokollet).*)$",
          "godkän fastställ antog avslog återremi beslut beslöt handlingarna notera");
  private static final Form ALONE =
      Form.of(
          "(?iU)^(?:godkän(?:des|ns|nes|d)|fastställ(?:des|s)|beslut(?:ades|as)?\\senligt\\sförslag|enligt\\sförslag|lades\\still\\shandlingarna|läggs\\still\\shandlingarna|bifalles|bifölls)\\b.{0,60}$",
          "godkän fastställ förslag handlingarna bif");

  /** Beside a heading of decisions only these words make another sentence one. */
  private static final Form SAYS_SO = Form.of("", "beslut beslöt");

  private static final Form ANY =
      Form.of(
          "",
          "beslut beslöt enade enig överens godkän fastställ anta antog rekommender avslog återremi"
              + " handlingarna notera förslag bif");
  private static final Form PAST =
      Form.of(
          "(?iU)\\b(?:tidigare|förra|föregående\\smöte|i\\sfjol|redan|sedan)\\b|^(?:det\\s)?beslut(?:et)?\\s|\\bbeslutade\\s(?:den|i|år|under|på|vid)\\s(?!att).{0,40}\\d|\\bår\\s\\d{4}\\sbeslut",
          "tidigare förra föregående redan sedan fjol beslut");
  private static final Form ADJUSTER =
      Form.of("(?iU)\\b(?:som|till|att)\\s(?:proto\\p{L}+)?juster\\p{L}*\\b", "juster");
  private static final Pattern ADDRESSEE =
      Pattern.compile(
          "(?U)(?:[Rr]ekommendera(?:r|de)?|[Ff]öreslå(?:r)?|[Hh]emställer\\shos|[Ff]öreslog)\\s(?:nya\\s)?(?<a>[\\p{L}-]+(?:en|n|et|ige|erna|arna)\\b(?:\\si\\s\\p{Lu}\\p{L}+)?)\\s(?:besluta\\s)?att|(?:till|för|på|av|med|med)\\s(?:hela\\s|nya\\s|den\\s)?(?<b>\\p{L}*(?:kommittén|nämnden|styrelsen|fullmäktige|direktionen|utskottet|gruppen|rådet|presidiet|delegationen|stämman))s?\\b");

  private static final Pattern ASSEMBLY = Pattern.compile("\\p{L}*fullmäktige");
  private static final int MEANINGFUL = 6;

  private final @Nullable LocalDate meeting;
  private final @Nullable String own;

  /**
   * @param body whose minutes they are: its own proposal is its decision, where it has no other
   */
  public DecisionReader(@Nullable LocalDate meeting, @Nullable String body) {
    this.meeting = meeting;
    String last = body == null ? "" : body.substring(body.lastIndexOf(' ') + 1);
    this.own = last.length() < MEANINGFUL ? null : last.toLowerCase(Locale.ROOT);
  }

  public List<Decision> read(Item item) {
    var decisions = new ArrayList<Decision>();
    for (Section section : item.sections()) {
      switch (section.kind()) {
        case DECISION -> underHeading(item, section, decisions);
        case TEXT, DISCUSSION, ACTION -> inRunningText(item, section, decisions);
        case PROPOSAL -> {
          if (!item.hasDecisionSection() && isOwn(section)) {
            underHeading(item, section, decisions);
          }
        }
        default -> {}
      }
    }
    return decisions;
  }

  private boolean isOwn(Section section) {
    return own != null
        && section.title() != null
        && section.title().toLowerCase(Locale.ROOT).startsWith(own);
  }

  private void underHeading(Item item, Section section, List<Decision> decisions) {
    List<Paragraph> paragraphs = section.paragraphs();
    boolean clauses = paragraphs.stream().anyMatch(p -> isClause(p) && !isDay(p));
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      boolean leads =
          i + 1 < paragraphs.size()
              && (paragraph.text().endsWith(":")
                  || LEAD_IN.matcher(paragraph.text()).matches()
                      && isClause(paragraphs.get(i + 1)));
      if (leads && clauses
          || NOT_ONE.matcher(paragraph.text()).matches()
          || paragraph.text().isBlank()
          || i > 0 && isDay(paragraph)) {
        continue;
      }
      Decision decision = decision(item, paragraph);
      decisions.add(proposed(section) ? recommended(decision, section) : decision);
    }
  }

  /**
   * "Kommunstyrelsens förslag till kommunfullmäktige": the act is to recommend, whatever is
   * recommended.
   */
  private static boolean proposed(Section section) {
    return section.title() != null && section.title().matches("(?iU).*\\bförslag\\still\\s.*");
  }

  private static Decision recommended(Decision d, Section section) {
    Matcher assembly = ASSEMBLY.matcher(String.valueOf(section.title()));
    String to = assembly.find() ? assembly.group() : d.forwardedTo();
    return new Decision(
        d.item(), d.number(), d.text(), DecisionOutcome.RECOMMENDED, to, null, d.line());
  }

  /** A line of a meeting plan, which belongs to the decision above it. */
  private static boolean isDay(Paragraph paragraph) {
    return paragraph.text().length() < 60
        && Dates.in(paragraph.text()).size() == 1
        && paragraph.text().split(" ").length < 8
        && !ANY.possible(paragraph.text());
  }

  private static boolean isClause(Paragraph paragraph) {
    return paragraph.bullet()
        || paragraph.number() != null
        || paragraph.text().regionMatches(true, 0, "att ", 0, 4);
  }

  private void inRunningText(Item item, Section section, List<Decision> decisions) {
    List<Paragraph> paragraphs = section.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.text().length() > 3_000) {
        continue;
      }
      boolean leads =
          paragraph.text().endsWith(":")
              || paragraph.text().endsWith(" att")
              || paragraph.text().matches("(?iU).*\\b(?:beslutar|beslutade|beslöt)$");
      if (leads
          && SENTENCE.is(paragraph.text())
          && i + 1 < paragraphs.size()
          && isClause(paragraphs.get(i + 1))) {
        while (i + 1 < paragraphs.size() && isClause(paragraphs.get(i + 1))) {
          decisions.add(decision(item, paragraphs.get(++i)));
        }
        continue;
      }
      for (String sentence : Sentences.of(paragraph.text())) {
        boolean said = !item.hasDecisionSection() || SAYS_SO.possible(sentence);
        if (said && isDecision(sentence)) {
          decisions.add(
              decision(
                  item,
                  new Paragraph(sentence, false, null, paragraph.line(), paragraph.lastLine())));
        }
      }
    }
  }

  private static boolean isDecision(String sentence) {
    if (sentence.length() > 700
        || !ANY.possible(sentence)
        || PAST.in(sentence)
        || ADJUSTER.in(sentence)) {
      return false;
    }
    Matcher m = SENTENCE.matcher(sentence);
    if (m.matches()) {
      String subject = m.group("subject");
      return !subject.matches("(?iU).*\\b(?:som|när|om|att|där|den|innan|efter)\\b.*")
          || subject.matches("(?iU)det|att");
    }
    return ALONE.is(sentence)
        || PASSIVE.is(sentence)
            && !sentence.matches(
                "(?iU).*\\b(?:som|när|om|ska|kommer|kan|bör|innan|efter|att)\\b.{0,40}(?:godkänns|fastställs|antogs|beslutas|fastställdes|godkändes|beslutades).*");
  }

  private Decision decision(Item item, Paragraph paragraph) {
    DecisionOutcome outcome = Outcomes.of(paragraph.text());
    return new Decision(
        item.number(),
        paragraph.number(),
        Sentences.withoutConjunction(paragraph.text()),
        outcome,
        outcome == DecisionOutcome.RECOMMENDED || outcome == DecisionOutcome.FORWARDED
            ? addressee(paragraph.text())
            : null,
        outcome == DecisionOutcome.MEETING_CANCELLED ? cancelled(paragraph.text()) : null,
        paragraph.line());
  }

  private static @Nullable String addressee(String text) {
    Matcher m = ADDRESSEE.matcher(text);
    if (!m.find()) {
      return null;
    }
    return m.group("a") != null ? m.group("a") : m.group("b");
  }

  private @Nullable LocalDate cancelled(String text) {
    DateMention date = Dates.first(text);
    return date == null ? null : meeting == null ? date.exact() : date.onOrAfter(meeting);
  }
}
