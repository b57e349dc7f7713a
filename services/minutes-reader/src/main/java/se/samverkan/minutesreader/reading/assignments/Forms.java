package se.samverkan.minutesreader.reading.assignments;

import java.util.regex.Pattern;

/** The sentence forms by which somebody is given something to do, or takes it on. */
final class Forms {

  private static final String NO_STOP = "[^.;:!?]";
  private static final String WHO = "(?<who>\\p{L}" + NO_STOP + "{1,90}?)";
  private static final String TASK = "(?:\\s?,)?\\s(?:att\\s?,?\\s)?(?<task>\\S.*)$";

  /** NN får i uppdrag att. */
  static final Pattern GETS =
      Pattern.compile(
          "(?U)^(?:[Aa]tt\\s|[Bb]eslut(?:ar|ades|ade)?\\satt\\s)?(?<who>\\p{Lu}"
              + NO_STOP
              + "{1,90}?|[\\p{L}-]{4,40})\\s(?:får|ges|fick|tilldelas|tilldelades|åläggs|gavs|har\\sfått)\\b(?<between>[^.;:]{0,150}?)\\s?i\\s(?:uppdrag|uppgift)(?:\\sav\\s[\\p{L}-]+)?"
              + TASK);

  /** ... ge NN i uppdrag att, anywhere in a sentence. */
  static final Pattern GIVES =
      Pattern.compile(
          "(?iU)\\b(?:ge|ger|gav|att\\sge)\\s"
              + WHO
              + "\\si\\s(?:uppdrag|uppgift)\\s?,?\\s(?:att\\s?,?\\s)?(?<task>\\S.*)$");

  /** ... uppdra åt NN att. */
  static final Pattern CHARGES =
      Pattern.compile(
          "(?iU)\\buppdra(?:r|s|des|gs)?\\s(?:åt|till|på)\\s"
              + WHO
              + "(?:\\s?,)?\\s(?:att\\s?,?\\s)(?<task>\\S.*)$");

  /** ... uppdrar NN att. */
  static final Pattern CHARGES_PLAIN =
      Pattern.compile("(?U)\\b[Uu]ppdrar?\\s(?<who>\\p{L}[^.;:]{1,60}?)\\satt\\s(?<task>\\S.*)$");

  /** Mötet uppdrog åt NN att. */
  static final Pattern CHARGED =
      Pattern.compile(
          "(?iU)\\b(?:uppdrog|uppdrogs)\\s(?:åt|till)\\s" + WHO + "\\satt\\s(?<task>\\S.*)$");

  /** Det uppdras åt NN att, NN uppdras att. */
  static final Pattern IS_CHARGED =
      Pattern.compile("(?U)^(?<who>\\p{Lu}[^.;:]{2,60}?)\\suppdras\\satt\\s(?<task>\\S.*)$");

  /**
   * Present tense of what somebody will do; not of what is told, shown or gone through at the
   * meeting.
   */
  static final Pattern UNDERTAKES =
      Pattern.compile(
          "(?iU)^(?:(?:och\\s(?-i:\\p{Lu})[\\p{L}-]+(?:\\s(?-i:\\p{Lu})[\\p{L}-]+)?\\s)|(?:sedan|även|också|därför|gärna|därefter)\\s)?(?<task>(?:kontaktar|tar\\s(?:kontakt|fram|med\\ssig|hand\\som|på\\ssig|reda\\spå|ansvar|över|initiativ|in\\s|vidare|en\\s(?:ny\\s)?kontakt|frågan\\s(?:vidare|till|med)|det\\svidare|upp\\s(?:frågan|detta|ärendet)\\s(?:i|på|med|vid)\\s)|återkommer|undersöker|kollar|ser\\s(?:över|till)|bokar|skickar|mejlar|mailar|bjuder\\sin|sammanställer|samordnar|stämmer\\sav|ansvarar\\sför|är\\sansvarig|bevakar|förbereder|kallar|ordnar|fixar|uppdaterar|lägger\\s(?:upp|in|till|ut)|skriver|utreder|försöker|åtar\\ssig|lovar|erbjuder\\ssig|avser\\satt|hör\\sav\\ssig|följer\\supp|beställer|arbetar\\svidare|jobbar\\s(?:vidare|fram)|fortsätter|tittar\\s(?:på|vidare|över)|sprider|publicerar|distribuerar|inventerar|anmäler|kompletterar|reviderar|formulerar|initierar|påminner|lyfter\\s(?:frågan\\s|detta\\s|det\\s)?(?:till|med|vidare|i)\\s|för\\s(?:frågan|detta|det)\\svidare|hämtar\\sin|begär\\sin|samlar\\sin|återrapporterar|återkopplar\\s(?:till|vid|på\\snästa|när|senast)|delar\\sut|rapporterar\\s(?:till|vid|på)\\s(?:nästa|kommande)|redovisar\\s(?:till|vid|på|detta\\spå|resultatet\\spå)\\s(?:nästa|kommande)|presenterar\\s(?:till|vid|på|detta\\spå)\\s(?:nästa|kommande)|gör\\s(?:en|ett|klart|om|i\\sordning)\\s|planerar\\sin|skapar|upprättar|ringer|pratar\\smed|talar\\smed|träffar|kommer\\s(?:att\\s)?(?:\\p{L}+\\s){0,2}?(?:skicka|ta\\s(?:fram|kontakt|upp|med|reda)|återkomma|kontakta|boka|mejla|maila|bjuda\\sin|sammanställa|undersöka|se\\söver|kalla|förbereda|uppdatera|lägga|skriva|utreda|stämma\\sav|samordna|följa\\supp|beställa|kolla|ordna|arbeta\\sfram|arbeta\\svidare|publicera|distribuera|komplettera|revidera|informera|återkoppla|initiera|bevaka|lyfta|göra)|(?:ska|skall)\\s(?:\\p{L}+\\s){0,2}?(?:skicka|ta\\s(?:fram|kontakt|upp|med|reda)|återkomma|kontakta|boka|mejla|maila|bjuda\\sin|sammanställa|undersöka|se\\s(?:över|till)|kalla|förbereda|uppdatera|lägga|skriva|utreda|stämma\\sav|samordna|följa\\supp|beställa|kolla|ordna|arbeta\\sfram|arbeta\\svidare|publicera|distribuera|komplettera|revidera|informera|återkoppla|initiera|bevaka|lyfta|göra))\\b.*)$");

  /** Others than persons who take something on. */
  static final Pattern UNIT =
      Pattern.compile(
          "(?U)^(?:(?:Kansliet|Sekretariatet|Sekreteraren|Ordföranden?|Vice"
              + " ordföranden?|Presidiet|Arbetsgruppen|Projektgruppen|Projektledaren|Projektledningen|Processledaren|Samordnaren|Förvaltningen|Förbundsdirektören|Kanslichefen|Verksamhetschefen|Alla|Samtliga(?:"
              + " kommuner| ledamöter| deltagare)?|Alla (?:kommuner|deltagare|ledamöter)|Respektive"
              + " (?:kommun|ledamot|organisation))\\s)");

  /** Ansvarig: NN, at the end of a paragraph or on its own. */
  static final Pattern RESPONSIBLE =
      Pattern.compile(
          "(?iU)(?<task>^.*?)[\\s.,;(–-]*\\b(?:ansvarig(?:a)?(?:\\sperson)?|ansvar|utförare|vem)\\s?:\\s*(?<who>(?-i:\\p{Lu})[^.;:()]{1,80}?)(?:[.;,)]?\\s*(?:klart?|senast|tid|när|deadline|datum|färdigt?|tidsplan)\\s?:?\\s*(?<due>[^.;)]{3,40}))?[.)]?$");

  private Forms() {}
}
