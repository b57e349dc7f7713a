package se.samverkan.minutesreader.reading.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.lines.Form;
import se.samverkan.minutesreader.reading.lines.WordList;

/**
 * What looks like an organisation: a municipality, a region, or a word that names a kind of
 * organisation.
 */
public final class Organisations {

  private static final Set<String> KNOWN =
      WordList.of(Organisations.class, "organisations.txt").stream()
          .flatMap(line -> List.of(line.split(", ")).stream())
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());
  private static final Pattern KIND =
      Pattern.compile(
          "(?iU)(?:.*\\s)?(?:[\\p{L}-]*(?:kommun(?:er(?:na)?|en)?s?|regionen|regionförbund(?:et)?|kansli(?:et)?|förbund(?:et)?|universitet(?:et)?|högskolan?|verket|myndigheten|styrelsen?|nämnden?|landsting(?:et)?|förvaltning(?:en)?|sekretariat(?:et)?|bolaget|föreningen|stiftelsen|institutet|akademin|sjukhuset?|kyrkan|församling|brandförsvar(?:et)?|räddningstjänst(?:en)?|gymnasiet|centralen|företagarna|samverkan|handelskammaren?|kontoret|avdelningen|enheten|museet|teatern|kommittén|rådet)|ab|län|stads?|energi|polisen|science"
              + " park|ekonomisk förening|consulting|group|sverige|sweden|näringsliv)(?:\\s.*)?");
  private static final Form WORDS =
      Form.of(
          "",
          "kommun region kansli förbund universitet högskol verket myndigheten styrelse nämnd"
              + " landsting förvaltning sekretariat bolaget föreningen stiftelsen institutet"
              + " akademin sjukhus kyrkan församling försvar tjänst gymnasiet centralen företagarna"
              + " samverkan kammare kontoret avdelningen enheten museet teatern kommittén rådet ab"
              + " län stad energi polisen science förening consulting group sverige sweden"
              + " näringsliv");
  private static final Pattern REGION =
      Pattern.compile(
          "(?U)(?:Region|Landstinget|Länsstyrelsen|Regionförbundet|Kommunalförbundet|Kommunförbundet|Räddningstjänsten|Polisområde|Polisregion)\\s\\p{Lu}.*");

  private Organisations() {}

  public static boolean isKnown(String text) {
    if (text.isEmpty() || text.length() > 90) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return KNOWN.contains(lower)
        || lower.endsWith("s")
            && KNOWN.contains(lower.substring(0, lower.length() - 1))
            && lower.indexOf(' ') < 0
            && !lower.endsWith("ås")
        || REGION.matcher(text).matches()
        || isKind(lower);
  }

  private static boolean isKind(String lower) {
    return WORDS.possible(lower) && KIND.matcher(lower).matches();
  }

  /**
   * Where an organisation begins that ends a text written with single blanks.
   *
   * @param learned organisations that the same list shows elsewhere, lower case
   * @return the index, or null when no known organisation ends the text
   */
  public static @Nullable Integer suffix(String text, Set<String> learned) {
    for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
      String rest = text.substring(i + 1);
      String before = text.substring(0, i);
      String lower = rest.toLowerCase(Locale.ROOT);
      if (before.indexOf(' ') < 0 && !learned.contains(lower)) {
        continue;
      }
      if (KNOWN.contains(lower)
          || learned.contains(lower)
          || REGION.matcher(rest).matches()
          || kindAlone(rest)) {
        return i + 1;
      }
    }
    return null;
  }

  /**
   * "Haninge kommun", "Södertörnskommunerna": the words before the kind belong to it only when
   * there is one or none.
   */
  private static boolean kindAlone(String rest) {
    int words = rest.split(" ").length;
    if (words > 3) {
      return false;
    }
    return isKind(rest.toLowerCase(Locale.ROOT))
        && (words == 1 || !Names.beginsWithFirstName(rest));
  }
}
