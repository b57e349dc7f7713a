package se.samverkan.benchmarks.past;

import java.util.List;
import java.util.SplittableRandom;

/** What invented bodies talk about, in the words and the length of real minutes. */
final class Words {

  private static final List<String> SUBJECTS =
      List.of(
          "Vattenförsörjning",
          "Gemensam upphandling",
          "Näringslivsklimat",
          "Bostadsförsörjning",
          "Kollektivtrafik",
          "Vuxenutbildning",
          "Kompetensförsörjning",
          "Räddningstjänst",
          "Digital samverkan",
          "Regionplan",
          "Avfallsplan",
          "Äldreomsorg",
          "Krisberedskap",
          "Cykelstråk",
          "Energiplanering",
          "Ungdomsmottagning");
  private static final List<String> ASPECTS =
      List.of(
          "lägesrapport",
          "förslag till yttrande",
          "budget för nästa år",
          "tidplan",
          "avtal",
          "uppföljning",
          "fördelning av kostnader",
          "inriktning",
          "gemensamt mål",
          "utvärdering");
  private static final List<String> SENTENCES =
      List.of(
          "Ärendet bereds vidare av nätverket.",
          "Underlaget skickas ut före nästa möte.",
          "Kostnaden fördelas efter antal invånare.",
          "Kommunerna svarar var för sig före sommaren.",
          "Frågan tas upp igen när regionen har svarat.",
          "En arbetsgrupp med en person från varje kommun tillsätts.");

  private final SplittableRandom random;

  Words(SplittableRandom random) {
    this.random = random;
  }

  String title() {
    return one(SUBJECTS) + ", " + one(ASPECTS);
  }

  String decision(String title) {
    return "Att godkänna "
        + title.substring(0, 1).toLowerCase()
        + title.substring(1)
        + ". "
        + text();
  }

  String task(String title) {
    return "Återkomma med underlag om " + title + ". " + one(SENTENCES);
  }

  /** Some sentences. */
  String text() {
    StringBuilder text = new StringBuilder(one(SENTENCES));
    for (int more = random.nextInt(3); more > 0; more--) {
      text.append(' ').append(one(SENTENCES));
    }
    return text.toString();
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
