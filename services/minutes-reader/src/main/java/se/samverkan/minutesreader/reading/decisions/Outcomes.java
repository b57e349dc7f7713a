package se.samverkan.minutesreader.reading.decisions;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import se.samverkan.minutesreader.reading.lines.Form;
import se.samverkan.minutesreader.reading.result.DecisionOutcome;

/**
 * Tells the kind of a decision by its words: the first act named decides, a few forms stand above
 * that.
 */
final class Outcomes {

  private static final Form LEFT =
      Form.of(
          "(?iU)upp\\still\\s(?:varje|respektive|var\\soch\\sen)|(?:varje|respektive)\\s(?:kommun|medlem|organisation|part|region|förvaltning|förening|huvudman|enhet)\\p{L}*\\s(?:bestämmer|beslutar|avgör|tar\\sställning|väljer|ansvarar\\ssjälv|hanterar)|var\\soch\\sen\\s(?:avgör|beslutar|bestämmer|tar\\sställning)|varje\\s(?:kommun|medlem)\\p{L}*\\s(?:själv|enskilt)|överlåt(?:er|s|a)?\\s(?:åt|till)\\s(?:varje|respektive)",
          "varje respektive var_och_en");
  private static final Form CANCELLED =
      Form.of(
          "(?iU)^(?:.{0,60}?(?:beslut\\p{L}*|beslöt)\\s)?(?:att\\s)?ställa\\sin\\b.{0,60}?(?:möte|sammanträde|konferens)|^.{0,80}?(?:möte|sammanträde)\\p{L}*\\b.{0,60}?\\b(?:ställs\\sin|ställdes\\sin|är\\sinställt|inställs)|^(?:att\\s)?(?:möte|sammanträde)\\p{L}*\\b.{0,50}?\\bställs?\\sin\\b",
          "ställ");
  private static final Form ASSIGNED_FIRST =
      Form.of(
          "(?iU)^(?:att\\s)?uppdra(?:r|s|gs)?\\s|^(?:att\\s)?ge(?:r|s)?\\s.{2,80}?\\si\\suppdrag|^(?:\\p{L}+\\s){1,5}?får\\b.{0,120}?i\\suppdrag",
          "uppdra");
  private static final Form PROPOSES_ASSIGNMENT =
      Form.of(
          "(?iU)^(?:[\\p{L}-]+\\s){0,2}föreslår\\satt\\b[^.]{0,120}?\\bge(?:r|s)?\\s[^.]{2,80}?\\si\\suppdrag",
          "föreslår");
  private static final Form FORWARDS =
      Form.of(
          "(?iU)\\bkan\\s(?:\\p{L}+\\s)?(?:presenteras|föredras|redovisas|utgöra\\sunderlag|läggas\\sfram|lyftas|överlämnas|skickas|tas\\supp\\si)|\\b(?:skickas?|sänds?|mejlas?)\\b[^.]{0,60}?\\bför\\s(?:beslut|antagande|yttrande|ställningstagande|fastställelse)|\\b(?:överlämnas?|översänds?|överlämnar|översänder|vidarebefordra(?:r|s)?|hänskjut(?:er|s|a)|remitteras?|vidaresänds?)\\b(?![^.]{0,40}\\btillbaka)|skickas?\\s(?:ut\\s)?på\\sremiss|lyft(?:er|s|a)?\\s(?:\\p{L}+\\s){0,4}(?:vidare|till)\\s",
          "kan_ skicka sänd mejla lämna remi vidare hänskjut lyft");
  private static final Form ADJUSTMENTS =
      Form.of(
          "(?iU)\\b(?:med|efter)\\s(?:[\\p{L}-]+\\s){0,4}?[\\p{L}-]*(?:justering|ändring|tillägg|komplettering|revidering|korrigering)\\p{L}*|\\bjusteras?\\sunder\\smötet|\\bjusterades\\b|med\\sundantag\\s(?:för|av)|med\\sföljande\\s(?:justering|ändring|tillägg)",
          "juster ändring tillägg komplett revider korriger undantag");

  private static final Map<DecisionOutcome, Form> ACTS = new EnumMap<>(DecisionOutcome.class);

  static {
    ACTS.put(
        DecisionOutcome.TABLED,
        Form.of(
            "(?iU)\\bbordl(?:ägg|ad)\\p{L}*|\\b(?:skjuts|sköts|skjuta|skjuter)\\s(?:\\p{L}+\\s){0,3}(?:upp|fram)\\b|\\buppskjut\\p{L}*|\\båterremi\\p{L}*|\\btas\\supp\\s(?:igen\\s)?(?:på|vid|till)\\s(?:nästa|ett\\skommande|kommande)|\\bvilandeförklara\\p{L}*|\\båterkommer\\still\\s(?:frågan|ärendet)\\b|(?:flyttas|hänskjuts|skjuts)\\still\\snästa",
            "bordl skjut sköt återremi tas_upp vilande återkommer flyttas"));
    ACTS.put(
        DecisionOutcome.DECLINED,
        Form.of(
            "(?iU)\\bavslå(?:r|s)?\\b|\\bavslag\\b|\\bavslog(?:s)?\\b|\\bavstå(?:r)?\\b|\\bavböj\\p{L}*|\\bförkasta\\p{L}*|\\btacka(?:r)?\\snej|\\bbesluta(?:r|de|s)?\\s(?:att\\s)?(?:inte|inga|inget|ingen|ej)\\b|^(?:att\\s)?(?:inte|ej|inga)\\s|\\bändast\\savslag|\\binte\\s(?:bifalla|godkänna|anta|delta|medverka|gå\\svidare|ställa\\ssig)|\\bgår\\sinte\\svidare|\\bgenomförs\\sinte",
            "avsl avst avböj förkasta tacka beslut inte_ ej_ inga_"));
    ACTS.put(
        DecisionOutcome.RECOMMENDED,
        Form.of(
            "(?iU)\\brekommender\\p{L}*|\\bförorda\\p{L}*|\\bföreslå(?:r|s)?\\b|\\bföreslog\\b|\\btillstyrk\\p{L}*|\\bhemställ\\p{L}*|\\buppmana\\p{L}*",
            "rekommender förorda föresl tillstyrk hemställ uppmana"));
    ACTS.put(DecisionOutcome.FORWARDED, FORWARDS);
    ACTS.put(
        DecisionOutcome.ASSIGNED,
        Form.of(
            "(?iU)\\bi\\suppdrag\\b|\\bi\\suppgift\\b|\\buppdra(?:r|s|gs|gas)?\\b|\\buppdrogs?\\b|\\bansvarar\\sför\\b|^(?:(?-i:\\p{Lu})[\\p{L}-]+\\s){2,3}(?:tar\\sfram|återkommer|kontaktar|bokar|kallar|skickar|undersöker|sammanställer|bjuder\\sin|ser\\still)\\b",
            "uppdra uppgift uppdrog ansvarar tar_ återkommer kontaktar bokar kallar skickar"
                + " undersöker sammanställer bjuder ser_till"));
    ACTS.put(
        DecisionOutcome.NOTED,
        Form.of(
            "(?iU)\\bnotera\\p{L}*|\\btill\\shandlingarna\\b|\\btacka(?:r|de)?\\s(?:\\p{L}+\\s){0,4}för\\b|\\b(?:ta|tar|tog|tas)\\s(?:emot\\s|del\\sav\\s)(?:\\p{L}+\\s){0,3}(?:information|redovisning|rapport)\\p{L}*|\\btar\\sdel\\sav\\b|\\btagit\\sdel\\sav\\b|\\binformation\\p{L}*\\s(?:godkän|tas\\semot|mottas)\\p{L}*|\\bantecknas?\\b|\\bantecknar\\b|\\bantecknade\\b|\\bgodkän\\p{L}+\\sinformationen\\b",
            "notera handlingarna tacka informationen information del_av anteckna redovisning"
                + " rapport"));
    ACTS.put(
        DecisionOutcome.APPROVED,
        Form.of(
            "(?iU)\\bgodkän\\p{L}*|\\bfastställ\\p{L}*|\\banta(?:r|s)?\\b|\\bantog(?:s)?\\b|\\bbifall\\p{L}*|\\bbifalla\\b|\\bbevilja\\p{L}*|\\benligt\\sförslag|\\butse(?:r|s)?\\b|\\bvälj(?:er|a|s)\\b|\\bställ(?:er|a)\\ssig\\sbakom|\\bstår\\sbakom|\\bbesluta(?:r|s|de|des)?\\b",
            "godkän fastställ anta antog bifall bevilja förslag utse välj ställ står beslut"));
  }

  private Outcomes() {}

  static DecisionOutcome of(String text) {
    if (ASSIGNED_FIRST.in(text) || PROPOSES_ASSIGNMENT.in(text)) {
      return DecisionOutcome.ASSIGNED;
    }
    if (LEFT.in(text)) {
      return DecisionOutcome.LEFT_TO_MEMBERS;
    }
    if (CANCELLED.in(text)) {
      return DecisionOutcome.MEETING_CANCELLED;
    }
    DecisionOutcome first = firstAct(text);
    if (first == DecisionOutcome.APPROVED) {
      if (FORWARDS.in(text)) {
        return DecisionOutcome.FORWARDED;
      }
      return ADJUSTMENTS.in(text) ? DecisionOutcome.APPROVED_WITH_ADJUSTMENTS : first;
    }
    return first;
  }

  /** "beslutar" alone says nothing: any other act in the text goes before it. */
  private static DecisionOutcome firstAct(String text) {
    DecisionOutcome first = DecisionOutcome.APPROVED;
    int at = Integer.MAX_VALUE;
    for (var act : ACTS.entrySet()) {
      if (!act.getValue().possible(text)) {
        continue;
      }
      Matcher m = act.getValue().matcher(text);
      while (m.find()) {
        boolean plain =
            act.getKey() == DecisionOutcome.APPROVED
                && m.group().toLowerCase(java.util.Locale.ROOT).startsWith("beslut");
        if (!plain) {
          if (m.start() < at) {
            at = m.start();
            first = act.getKey();
          }
          break;
        }
      }
    }
    return first;
  }
}
