package se.samverkan.application.minutesimports;

import java.util.regex.Pattern;

/** Items that stand on agendas as a form of the meeting and are no matter to be followed. */
final class StandingItems {

  private static final Pattern STANDING =
      Pattern.compile(
          "(?U)(mötets? |sammanträdets? )?(öppnande|öppnas|avslutande|avslutas|avslutning)( av"
              + " mötet)?|välkom.*|inledning|upprop.*|presentationsrunda|närvaro.*|val av"
              + " .*(justerare|justeringsm[aä]n|sekreterare|mötesordförande).*|(val av"
              + " )?justering.*|protokollsjustering.*|utseende av"
              + " justerare.*|(fastställande|godkännande) av"
              + " (dag|föredrag|ärende).*|dagordning.*|föredragningslista.*|föregående"
              + " (möte|protokoll|minnesanteckning).*|genomgång av föregående.*|utestående"
              + " (ärenden|frågor|punkter).*|kommande (möten?|sammanträden?).*|nästa"
              + " (möte|sammanträde).*|övrig(t|a frågor|a ärenden)("
              + " .*)?|mötesplan.*|information(särenden)?|anmälningar|anmälan av"
              + " .*|meddelanden|delegations(beslut|ärenden).*|kallelse.*|beslutsförhet.*|laga"
              + " utlysande.*|rundan?|laget runt.*");

  private StandingItems() {}

  /** Whether a title, as {@link NameKey#ofMatter} leaves it, is that of a standing item. */
  static boolean isStanding(String key) {
    return key.isEmpty() || STANDING.matcher(key).matches();
  }
}
