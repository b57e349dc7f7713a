package se.samverkan.minutesreader.reading.items;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.lines.Form;
import se.samverkan.minutesreader.reading.lines.Line;

/** What a part of an item holds, as its heading says. */
public enum SectionKind {
  TEXT(""),
  DECISION(
      "[\\p{L}-]*(?:styrelsens|nämndens|direktionens)\\sförslag\\still\\s(?:beslut\\si\\s)?(?:kommun|region)?fullmäktige|"
          + "(?:[\\p{L}-]+(?:s|ens|ets)\\s){0,3}(?:beslut|beslutar|beslutade|beslutspunkt(?:er)?|ställningstagande|att-satser|beslutas|beslöt|beslöts|beslutades)(?:\\s(?:i"
          + " korthet|för egen del|vid mötet|på mötet|under mötet|i"
          + " ärendet|följande|därmed|enhälligt))*|(?:[\\p{L}-]+\\s){1,4}(?:beslutar|beslutade|beslöt|beslutar"
          + " att|beslutade att|beslöt att|beslutar följande|beslutade följande)|mötet beslutade"
          + " att|beslut att|slutsats(?:er)?\\soch\\sbeslut|beslut och åtgärd(?:er)?"),
  DISCUSSION(
      "diskussion(?:en)?|dialog|inlägg|överläggning|samtal|synpunkter|kommentarer|frågor|frågor och"
          + " synpunkter|reflektioner|ordet fritt"),
  BACKGROUND(
      "(?:sammanfattning|beskrivning|redogörelse|presentation)(?:\\s(?:av|för|om)\\s(?:ärendet|ärende|mötet|frågan|diskussionen))?|ärendebeskrivning|ärende|ärendet|bakgrund|bakgrund"
          + " och syfte|tidigare\\s(?:beslut|behandling|beredning)|ärendets\\s(?:beredning|gång)|beredning|bedömning|överväganden|ekonomiska\\skonsekvenser|konsekvenser|barnkonsekvens.*|barnets\\sbästa|motivering(?:\\still\\sbeslut(?:et)?)?|skäl(?:\\sför\\sbeslut(?:et)?)?|information|dagens\\ssammanträde|på\\sdagens\\s(?:möte|sammanträde)|lagstöd|lagrum|syfte|jäv|ajournering|deltagande|anförande.?|yttrande.?|(?:[\\p{L}-]+ens\\s)?(?:bedömning|yttrande)|konsekvensbeskrivning|juridiska"
          + " konsekvenser"),
  DOCUMENTS(
      "(?:besluts)?underlag(?:et)?|handlingar(?:\\si\\särendet)?|bilag(?:a|or)(?:\\s\\d.*)?|beslutshandlingar|underlag"
          + " för beslut|protokollsbilaga"),
  PROPOSAL(
      "(?:[\\p{L}-]+(?:s|ens|ets)\\s){0,3}(?:förslag|beslutsförslag|tjänsteförslag)(?:\\s(?:till|på)\\s(?:beslut|sammanträdet|dagens"
          + " sammanträde|ställningstagande|nämnden|kommunstyrelsen))?|yrkande(?:n|na)?|förslag\\soch\\syrkanden|yrkanden\\soch\\sförslag|ändringsyrkande.*|tilläggsyrkande.*|förslag\\still\\s(?:beslut|kommunfullmäktige).*|förslag\\spå\\ssammanträdet|ordförandens\\sförslag.*"),
  PROPOSITION(
      "proposition(?:er|sordning)?(?:er)?|beslutsgång(?:en)?|omröstning(?:sresultat)?|votering|röstning|omröstning"
          + " och resultat"),
  RESERVATION(
      "reservation(?:er)?(?:\\soch\\s.*)?|(?:särskilt\\s|till\\s)?protokolls?anteckning(?:ar)?|särskil(?:t|da)\\syttrande(?:n)?|deltar\\s(?:ej|inte)\\si\\sbeslut(?:et)?|avvikande\\smening|blank\\sreservation"),
  DISPATCH(
      "(?:beslutet\\s|protokollet\\s|protokollsutdrag(?:et)?\\s)?(?:skickas|sänds|expedieras|delges|skickat)(?:\\s(?:till|för\\skännedom))?.*|expediering|kopia(?:\\still)?|sändlista|delgivning|protokollsutdrag(?:\\still)?|utdrag(?:\\still)?|beslutsexpediering|mottagare|delges|för"
          + " kännedom(?: till)?|för verkställighet"),
  ADJUSTED(
      "paragrafen\\s(?:är|förklaras|justeras).*|omedelbar\\sjustering|(?:denna\\s)?paragraf(?:en)?\\sjusterades.*"),
  ACTION(
      "åtgärd(?:er|slista)?|att\\sgöra(?:-?lista)?|att-göra-lista|uppdrag|ansvarig|action(?:s|points)?|aktiviteter"
          + " att göra|uppföljning och ansvar|to\\sdo|nästa steg|aktivitetslista|åtgärdslista");

  private static final Pattern INLINE =
      Pattern.compile("(?U)^([\\p{L} -]{4,60}?)\\s?[:–]\\s*+(\\S.*)$");

  private static final Form WORDS =
      Form.of(
          "",
          "beslut beslöt ställningstagande att-satser slutsats disku dialog inlägg överlägg samtal"
              + " synpunkt kommentar fråg reflektion ordet sammanfattning beskrivning redogörelse"
              + " presentation ärende bakgrund tidigare beredning bedömning överväg konsekvens"
              + " barn motivering skäl information dagens lagstöd lagrum syfte jäv ajournering"
              + " deltagande anförande yttrande underlag handlingar bilag förslag yrkande"
              + " proposition omröstning votering röstning reservation anteckning deltar"
              + " avvikande skicka sänds expedi delges kopia sändlista delgivning utdrag"
              + " mottagare för_ paragraf omedelbar åtgärd göra gör uppdrag ansvar action"
              + " aktivitet uppföljning to_do nästa_steg");

  private final Pattern pattern;

  SectionKind(String pattern) {
    this.pattern = Pattern.compile("(?iU)" + pattern);
  }

  /** A section heading and what stands after it on the same line. */
  public record Mark(SectionKind kind, String rest) {}

  /** Null when the line is no heading of a section. */
  public static @Nullable Mark at(Line line) {
    String text = line.text();
    if (text.isEmpty() || text.length() > 2_000) {
      return null;
    }
    if (text.length() < 90) {
      String bare = bare(text);
      SectionKind kind = kind(bare, bare.length() == text.length() - 1 && text.endsWith("."));
      if (kind != null && !(line.bullet() && kind != DECISION)) {
        return new Mark(kind, "");
      }
    }
    Matcher m = INLINE.matcher(text);
    if (!line.bullet() && m.matches()) {
      SectionKind kind = kind(m.group(1), false);
      return kind == null ? null : new Mark(kind, m.group(2));
    }
    if (!line.bullet() && line.cells().size() > 1 && line.cells().size() < 4) {
      SectionKind kind = kind(bare(line.cells().getFirst()), false);
      return kind == null
          ? null
          : new Mark(kind, String.join(" ", line.cells().subList(1, line.cells().size())));
    }
    return null;
  }

  private static String bare(String text) {
    int end = text.length();
    while (end > 0 && ":. ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  private static @Nullable SectionKind kind(String text, boolean sentence) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.isEmpty() || Character.isLowerCase(text.charAt(0)) || !WORDS.possible(lower)) {
      return null;
    }
    for (SectionKind kind : values()) {
      if (kind != TEXT
          && !(sentence && kind != DISCUSSION && kind != DECISION && kind != ADJUSTED)
          && kind.pattern.matcher(lower).matches()) {
        return kind;
      }
    }
    return null;
  }
}
