package se.samverkan.minutesreader.reading.items;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.lines.Form;
import se.samverkan.minutesreader.reading.result.Decision;
import se.samverkan.minutesreader.reading.result.DecisionOutcome;
import se.samverkan.minutesreader.reading.result.ItemOutcome;

/** What became of an item, by its words and its decisions. */
public final class ItemOutcomes {

  private static final Form WITHDRAWN =
      Form.of(
          "(?iU)\\b(?:punkten|ärendet|frågan|paragrafen)\\s(?:utgår|utgick|utgår\\sfrån|dras\\stillbaka|drogs\\stillbaka|har\\sutgått|stryks|ströks)\\b|\\butg(?:år|ick)\\s(?:punkten|ärendet|frågan|paragrafen)\\b|^(?:utgår|utgick)\\b.{0,80}$|\\b(?:drar|drog|dras|drogs)\\stillbaka\\särendet|\\bärendet\\sutgår\\b",
          "utg tillbaka stryks ströks");
  private static final Form TABLED =
      Form.of(
          "(?iU)^(?:.{0,60}\\b)?(?:bordlades|bordläggs|bordlägges|bordlagd|bordlagt)\\b|^(?:punkten|ärendet|frågan)\\s(?:skjuts|sköts|flyttas|flyttades)\\s(?:upp|fram|till\\snästa)",
          "bordl skjut sköts flytta");
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?iU)^(?:(?:inga|inget|ingen|inte\\snågra|det\\sfanns\\singa|det\\sfinns\\singa|det\\s(?:fanns|finns)\\singet|inga\\sytterligare)\\b.{0,60}|-|–|intet)$");
  private static final Form DISCUSSED =
      Form.of(
          "(?iU)\\bdisku(?:ssion|ter)\\p{L}*|\\bsamtala\\p{L}*|\\bdialog\\b|\\bföljer\\sen\\sdiskussion|\\bbordet\\srunt|\\blaget\\srunt",
          "disku samtala dialog runt");
  private static final Form INFORMED =
      Form.of(
          "(?iU)\\b(?:informera|redovisa|berätta|presentera|rapportera|går\\sigenom|gick\\sigenom|redogör|redogjorde|föredra|återkoppla|hälsa|visa|delge|lyft|inled|påminn|meddela)\\p{L}*|\\binformation\\b",
          "inform redo berätta presentera rapportera genom föredra återkoppla hälsa visa delge lyft"
              + " inled påminn meddela");

  private static final Form DATES_DECIDED =
      Form.of("(?iU)^.{0,60}\\bföljande\\s\\p{L}+\\sbeslut(?:as|ades)\\b", "beslutas beslutades");
  private static final Form TABLED_BEFORE =
      Form.of(
          "(?iU)\\bsom\\sbordlades|\\bbordlades\\s(?:vid|på)\\s(?:förra|föregående|det\\sförra|senaste|möte\\p{L}*\\sden|sammanträdet\\sden)",
          "bordlades");

  private ItemOutcomes() {}

  public static @Nullable ItemOutcome of(Item item, List<Decision> decisions) {
    List<Paragraph> running = item.running();
    if (running.stream().anyMatch(p -> p.text().length() < 1_500 && WITHDRAWN.in(p.text()))) {
      return ItemOutcome.WITHDRAWN;
    }
    boolean tabled =
        decisions.stream().anyMatch(d -> d.outcome() == DecisionOutcome.TABLED)
            && decisions.stream().noneMatch(d -> d.outcome() == DecisionOutcome.APPROVED);
    if (tabled
        || decisions.isEmpty()
            && running.stream()
                .anyMatch(
                    p ->
                        p.text().length() < 600
                            && TABLED.in(p.text())
                            && !TABLED_BEFORE.in(p.text()))) {
      return ItemOutcome.TABLED;
    }
    if (!decisions.isEmpty() || running.stream().anyMatch(p -> DATES_DECIDED.in(p.text()))) {
      return ItemOutcome.DECIDED;
    }
    if (!running.isEmpty() && running.stream().allMatch(p -> NOTHING.matcher(p.text()).matches())) {
      return ItemOutcome.NOTHING_TO_REPORT;
    }
    boolean discussion = item.sections().stream().anyMatch(s -> s.kind() == SectionKind.DISCUSSION);
    if (discussion || running.stream().anyMatch(p -> DISCUSSED.in(p.text()))) {
      return ItemOutcome.DISCUSSED;
    }
    return running.stream().anyMatch(p -> INFORMED.in(p.text())) ? ItemOutcome.INFORMED : null;
  }
}
