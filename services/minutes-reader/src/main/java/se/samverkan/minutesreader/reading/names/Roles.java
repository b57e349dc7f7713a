package se.samverkan.minutesreader.reading.names;

import java.util.Locale;
import java.util.regex.Pattern;
import se.samverkan.minutesreader.reading.lines.Form;

/** Titles and offices that stand beside a name. */
public final class Roles {

  private static final Form TITLE =
      Form.of(
          "(?iU)(?:[\\p{L}-]+\\s(?:och\\s)?){0,3}[\\p{L}-]*(?:chef|chefen|direktör|direktören|sekreterare|ordförande|ordföranden|strateg|ekonom|handläggare|utredare|samordnare|ledare|råd|jurist|planerare|ingenjör|arkitekt|controller|revisor|assistent|administratör|kommunikatör|rektor|konsult|specialist|koordinator|inspektör|läkare|sköterska|ansvarig|landshövding|kanslist|registrator|ombudsman|expert|analytiker|upphandlare|professor|forskare|utvecklare|pedagog|bibliotekarie|politiker|ledamot|ersättare|suppleant|adjungerad|ordf\\.?|sekr\\.?|vd|gd|talman|representant|justerare|protokollförare|stadsjurist|observatör|föredragande|praktikant|trainee|doktorand|lärare|polis|förvaltare|ställföreträdare|medlem|kassör|facilitator|projektör|arkivarie|geolog|biolog|kurator|psykolog|föreståndare|vice\\s?ordf\\.?|gäst|lokalpolisområdeschef)(?:\\s(?:för|i|på|vid|av)\\s.{2,60}|\\s(?-i:\\p{Lu}){2,6})?",
          "chef direkt sekr ordf strateg ekonom handläggare utredare samordnare ledare råd jurist"
              + " planerare ingenjör arkitekt controller revis assistent administratör kommunikatör"
              + " rektor konsult specialist koordinator inspektör läkare sköterska ansvarig hövding"
              + " kanslist registrator ombud expert analytiker upphandlare professor forskare"
              + " utvecklare pedagog bibliotek politiker ledamot ersättare suppleant adjungerad vd"
              + " gd talman representant justerare protokollförare observatör föredragande"
              + " praktikant trainee doktorand lärare polis förvaltare ställföre medlem kassör"
              + " facilitator projekt arkivarie geolog biolog kurator psykolog föreståndare gäst");
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?iU)(?:(?:1|2|3)(?::?[ea])?\\s|förste\\s|andre\\s|första\\s|andra\\s|tredje\\s|tjänstgörande\\s|t\\.?f\\.?\\s)?(?:vice\\s|v\\.?\\s?)?(?:ordf(?:\\.|örande)?|mötesordf(?:\\.|örande)?|sekr(?:\\.|eterare)?|protokollförare|mötessekreterare|justerare|adj(?:\\.|ungerad)?|ers(?:\\.|ättare)?|tj\\.?\\s?ers(?:\\.|ättare)?|tjänstgörande|ej"
              + " tjänstgörande|suppl(?:\\.|eant)?|ledamot)");

  private Roles() {}

  public static boolean isRole(String text) {
    return text.length() < 90
        && !(Names.beginsWithFirstName(text) && text.matches("\\S+\\s\\p{Lu}.*"))
        && (OFFICE.matcher(text).matches() || TITLE.is(text));
  }

  /** Lower case, shortened offices written out. */
  public static String inFull(String role) {
    String lower = role.toLowerCase(Locale.ROOT).strip();
    return lower
        .replaceAll("(?U)\\bv\\.?\\s?ordf(?:örande|\\b\\.?)", "vice ordförande")
        .replaceAll("(?U)\\bordf\\b\\.?", "ordförande")
        .replaceAll("(?U)\\bmötesordf\\b\\.?", "mötesordförande")
        .replaceAll("(?U)\\bsekr\\b\\.?", "sekreterare")
        .replaceAll("(?U)\\btj\\.?\\s?ers\\b\\.?", "tjänstgörande ersättare")
        .replaceAll("(?U)\\bers\\b\\.?", "ersättare")
        .replaceAll("(?U)\\bsuppl\\b\\.?", "suppleant")
        .replaceAll("(?U)\\badj\\b\\.?", "adjungerad");
  }

  public static boolean isChair(String role) {
    return role.matches("(?U)(?:.*\\b)?(?:mötes|tjänstgörande )?ordförande\\b.*")
        && !role.contains("vice");
  }

  public static boolean isSecretary(String role) {
    return role.equals("sekreterare")
        || role.equals("mötessekreterare")
        || role.equals("protokollförare")
        || role.contains("nämndsekreterare")
        || role.contains("förbundssekreterare");
  }

  /** A person of the administration rather than a representative. */
  public static boolean isStaff(String role) {
    return role.matches(
        ".*(?:chef|direktör|sekreterare|strateg|ekonom|handläggare|utredare|samordnare|jurist|planerare|controller|administratör|kommunikatör|registrator|kanslist|ingenjör|koordinator|arkitekt|upphandlare).*");
  }
}
