package se.samverkan.minutesreader.reading.assignments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.items.Item;
import se.samverkan.minutesreader.reading.items.Paragraph;
import se.samverkan.minutesreader.reading.items.Section;
import se.samverkan.minutesreader.reading.items.SectionKind;
import se.samverkan.minutesreader.reading.lines.Sentences;
import se.samverkan.minutesreader.reading.result.Assignment;
import se.samverkan.minutesreader.reading.result.Uncertainty;

/** Who is to do what: given by a decision, or taken on in the discussion. */
public final class AssignmentReader {

  private static final Set<SectionKind> READ =
      Set.of(SectionKind.TEXT, SectionKind.DISCUSSION, SectionKind.DECISION, SectionKind.ACTION);
  private static final Pattern SUPPORT =
      Pattern.compile(
          "(?iU)\\b(?:med\\s(?:stöd|hjälp|bistånd)\\s(?:av|från)|i\\ssamråd\\smed|tillsammans\\smed|i\\ssamarbete\\smed)\\s(?<s>[^,.;]{3,80}?)(?=,|\\.|;|\\satt\\s|\\s(?:ta|tar|se|ordna|boka|arbeta|göra|utreda|skriva)\\s|$)");
  private static final Pattern PAST =
      Pattern.compile(
          "(?iU)^(?:fick|gavs|har\\sfått)$|\\b(?:har\\stidigare|fick\\stidigare|tidigare\\sfått)\\b");
  private static final Pattern LATER =
      Pattern.compile(
          "(?iU)^(?:uppdraget|återrapportering|återredovisning|redovisning|rapportering)\\b.{0,40}\\b(?:ska|skall|sker|bör|görs)\\b");
  private static final Pattern ANY_VERB =
      Pattern.compile("(?U)^[:–-]?\\s?(?<task>\\p{Ll}\\p{L}+\\s.{3,})$");
  private static final Pattern AND =
      Pattern.compile("^(?:\\([^)]*\\)\\s*)?(?:(?:,\\s|\\soch\\s|och\\s|&\\s)(?=\\p{Lu}))");
  private static final int LONGEST = 4_000;

  private final Assignees assignees;
  private final DueParser due;

  public AssignmentReader(
      KnownPersons persons,
      java.time.@Nullable LocalDate meeting,
      java.time.@Nullable LocalDate next) {
    this.assignees = new Assignees(persons);
    this.due = new DueParser(meeting, next);
  }

  public List<Uncertainty> uncertain() {
    return assignees.uncertain();
  }

  public List<Assignment> read(Item item) {
    var found = new ArrayList<Assignment>();
    for (Section section : item.sections()) {
      if (!READ.contains(section.kind())) {
        continue;
      }
      var table = new ActionTable();
      for (Paragraph paragraph : section.paragraphs()) {
        if (paragraph.text().length() > LONGEST) {
          continue;
        }
        ActionTable.Row row = table.row(paragraph.text());
        if (row != null) {
          for (String who : assignees.all(row.who(), paragraph)) {
            found.add(
                assignment(
                    item,
                    who,
                    row.task(),
                    row.task() + (row.due() == null ? "" : " senast " + row.due()),
                    true,
                    paragraph));
          }
        } else {
          sentences(item, section, paragraph, found);
        }
      }
    }
    return found;
  }

  private void sentences(Item item, Section section, Paragraph paragraph, List<Assignment> found) {
    Matcher responsible = Forms.RESPONSIBLE.matcher(paragraph.text());
    if (paragraph.text().toLowerCase(java.util.Locale.ROOT).contains("ansvar")
        && responsible.matches()
        && !responsible.group("task").isBlank()) {
      String until = responsible.group("due");
      for (String who : assignees.all(responsible.group("who"), paragraph)) {
        String task = responsible.group("task").replaceFirst("^(?:Åtgärd|Uppdrag)\\s?:\\s*", "");
        found.add(
            assignment(
                item,
                who,
                task,
                task + (until == null ? "" : " senast " + until),
                true,
                paragraph));
      }
      return;
    }
    for (String sentence : Sentences.of(paragraph.text())) {
      if (LATER.matcher(sentence).find() && !found.isEmpty()) {
        dueLater(sentence, paragraph, found);
      }
      if (!explicit(item, sentence, paragraph, found)) {
        undertaken(item, section, sentence, paragraph, found);
      }
    }
  }

  /** "Uppdraget ska redovisas senast ..." after the sentence that gives the assignment. */
  private void dueLater(String sentence, Paragraph paragraph, List<Assignment> found) {
    Due later = due.parse(sentence);
    found.replaceAll(
        a ->
            a.explicit() && a.line() == paragraph.line() && a.dueKind() == null
                ? due(a, later)
                : a);
  }

  private static Assignment due(Assignment a, Due due) {
    return new Assignment(
        a.item(),
        a.assignee(),
        a.task(),
        a.explicit(),
        due.date(),
        due.kind(),
        due.period(),
        due.body(),
        a.support(),
        a.line());
  }

  private boolean explicit(
      Item item, String sentence, Paragraph paragraph, List<Assignment> found) {
    String lower = sentence.toLowerCase(java.util.Locale.ROOT);
    if (!lower.contains("uppdra") && !lower.contains("uppgift") && !lower.contains("uppdro")) {
      return false;
    }
    Matcher gets = Forms.GETS.matcher(sentence);
    if (gets.matches() && !PAST.matcher(gets.group()).find() && notTime(gets.group("who"))) {
      String who =
          Assignees.LEAD
              .matcher(gets.group("who"))
              .replaceFirst("")
              .replaceFirst("(?iU)^.*\\b(?:beslut\\p{L}*|beslöt)\\satt\\s", "");
      add(item, who, gets.group("task"), paragraph, found);
      return true;
    }
    for (Pattern form :
        List.of(Forms.CHARGES, Forms.GIVES, Forms.CHARGED, Forms.IS_CHARGED, Forms.CHARGES_PLAIN)) {
      Matcher m = form.matcher(sentence);
      if (m.find()) {
        if (!lower.matches(".*\\b(?:gav|fick)\\b.*") || form == Forms.CHARGED) {
          add(item, m.group("who"), m.group("task"), paragraph, found);
        }
        return true;
      }
    }
    return false;
  }

  /** "Inför mötet fick alla ..." tells what happened. */
  private static boolean notTime(String who) {
    return !who.matches(
        "(?iU)(?:inför|under|efter|vid|på|i|sedan|då|där|detta|det|denna|dessa|därefter)\\b.*");
  }

  private void add(
      Item item, String who, String task, Paragraph paragraph, List<Assignment> found) {
    for (String assignee : assignees.all(who, paragraph)) {
      found.add(assignment(item, assignee, task, task, true, paragraph));
    }
  }

  private void undertaken(
      Item item, Section section, String sentence, Paragraph paragraph, List<Assignment> found) {
    String who = assignees.subject(sentence);
    if (who == null) {
      return;
    }
    String rest = sentence.substring(who.length()).strip();
    Matcher also = AND.matcher(rest);
    var all = new ArrayList<String>(List.of(who));
    while (also.find()) {
      String second = assignees.subject(rest.substring(also.end()));
      if (second == null) {
        return;
      }
      all.add(second);
      rest = rest.substring(also.end() + second.length()).strip();
      also.reset(rest);
    }
    rest = rest.replaceFirst("^\\([^)]*\\)\\s*", "");
    boolean given = section.kind() == SectionKind.ACTION;
    Matcher takes = (given ? ANY_VERB : Forms.UNDERTAKES).matcher(rest);
    if (takes.matches()) {
      for (String one : all) {
        found.add(
            assignment(
                item,
                assignees.name(one, paragraph),
                takes.group("task"),
                takes.group("task"),
                given,
                paragraph));
      }
    }
  }

  private Assignment assignment(
      Item item, String who, String task, String timed, boolean explicit, Paragraph paragraph) {
    Due until = due.parse(timed);
    Matcher support = SUPPORT.matcher(task);
    return new Assignment(
        item.number(),
        who,
        Sentences.withoutEnd(task.strip()),
        explicit,
        until.date(),
        until.kind(),
        until.period(),
        until.body(),
        support.find() ? support.group("s") : null,
        paragraph.line());
  }
}
