package se.samverkan.minutesreader.reading.items;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.minutesreader.reading.items.Numbering.Candidate;
import se.samverkan.minutesreader.reading.lines.Document;
import se.samverkan.minutesreader.reading.lines.Line;
import se.samverkan.minutesreader.reading.names.Names;

/**
 * Finds the numbered items: of all lines that carry a number, the chain of successive numbers that
 * looks most like headings. So neither an agenda list before the items nor a numbered list inside
 * one is taken for them.
 */
final class NumberedOutline {

  private record Link(Candidate candidate, double score, int length, @Nullable Link before) {}

  private static final double GAP = 1.2;
  private static final int LONGEST_ONLY_TITLE = 90;

  private final Document document;

  NumberedOutline(Document document) {
    this.document = document;
  }

  List<Heading> headings() {
    Link best = null;
    for (Numbering numbering : Numbering.values()) {
      Link chain = bestChain(numbering);
      if (chain != null
          && chain.length > minimum(numbering)
          && (best == null || chain.score > best.score)) {
        best = chain;
      }
    }
    var headings = new ArrayList<Heading>();
    for (Link link = best; link != null; link = link.before) {
      headings.addFirst(heading(link.candidate));
    }
    return headings;
  }

  /**
   * The one item of minutes that have a single numbered heading; empty where none looks like one.
   */
  List<Heading> onlyHeading() {
    for (Numbering numbering : List.of(Numbering.DOT, Numbering.BRACKET, Numbering.BARE)) {
      for (int i = 0; i < document.size(); i++) {
        Candidate candidate = document.blank(i) ? null : numbering.candidate(document.line(i), i);
        if (candidate != null && candidate.number() == 1 && standsOverText(candidate)) {
          return List.of(heading(candidate));
        }
      }
    }
    return List.of();
  }

  private boolean standsOverText(Candidate candidate) {
    int line = candidate.index();
    return (line == 0 || document.blank(line - 1))
        && document.nextText(line + 1) < document.size()
        && candidate.title().length() < LONGEST_ONLY_TITLE
        && !candidate.title().endsWith(".");
  }

  private static int minimum(Numbering numbering) {
    return numbering == Numbering.BARE
        ? 2
        : numbering == Numbering.PARAGRAPH || numbering == Numbering.NAMED ? 0 : 1;
  }

  private @Nullable Link bestChain(Numbering numbering) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < document.size(); i++) {
      Candidate candidate = document.blank(i) ? null : numbering.candidate(document.line(i), i);
      if (candidate != null) {
        candidates.add(candidate);
      }
    }
    boolean running = numbering == Numbering.PARAGRAPH || numbering == Numbering.PARAGRAPH_AFTER;
    Map<Integer, Link> bestTo = new HashMap<>();
    Link best = null;
    for (int c = 0; c < candidates.size(); c++) {
      Candidate candidate = candidates.get(c);
      double own = weight(candidates, c) * numbering.weight;
      Link before = before(bestTo, candidate.number());
      double start =
          candidate.number() == 1 || running ? 0 : -0.7 * Math.min(candidate.number() - 1, 4);
      double score = own + start;
      if (before != null && before.score - gap(before, candidate) > start) {
        score = own + before.score - gap(before, candidate);
      } else {
        before = null;
      }
      Link link = new Link(candidate, score, before == null ? 1 : before.length + 1, before);
      bestTo.merge(candidate.number(), link, (old, now) -> now.score >= old.score ? now : old);
      if (best == null || link.score > best.score) {
        best = link;
      }
    }
    return best;
  }

  private static @Nullable Link before(Map<Integer, Link> bestTo, int number) {
    Link best = null;
    for (int step = 1; step <= 3; step++) {
      Link link = bestTo.get(number - step);
      if (link != null && (best == null || link.score - (step - 1) * GAP > best.score)) {
        best = link;
      }
    }
    return best;
  }

  private static double gap(Link before, Candidate candidate) {
    return (candidate.number() - before.candidate.number() - 1) * GAP;
  }

  /** How much the line looks like the heading of an item with text below it. */
  private double weight(List<Candidate> all, int c) {
    Candidate candidate = all.get(c);
    Line line = document.line(candidate.index());
    double weight = 1;
    int next = document.nextText(candidate.index() + 1);
    boolean follows =
        c + 1 < all.size()
            && all.get(c + 1).index() == next
            && all.get(c + 1).number() == candidate.number() + 1;
    boolean followed =
        c > 0
            && all.get(c - 1).number() + 1 == candidate.number()
            && document.nextText(all.get(c - 1).index() + 1) == candidate.index();
    weight += next < document.size() && !follows ? 0.6 : 0;
    weight -= followed ? 0.5 : 0;
    weight += line.strong() ? 0.6 : 0;
    weight += line.headingLevel() > 0 ? 0.4 : 0;
    weight += candidate.index() == 0 || document.blank(candidate.index() - 1) ? 0.2 : 0;
    weight -= followed && !document.line(candidate.index() - 1).blank() ? 0.5 : 0;
    String title = candidate.title();
    weight -= title.length() > 130 ? 0.6 : 0;
    weight -= title.endsWith(".") && title.length() > 60 ? 0.5 : title.endsWith(".") ? 0.1 : 0;
    weight -= title.matches(".*(?:\\.{4,}|…|\\s{2,})\\s*\\d{1,3}$") ? 0.8 : 0;
    weight -=
        Names.isName(title.replaceAll("[,(].*", "").strip()) && Names.beginsWithFirstName(title)
            ? 0.9
            : 0;
    weight -= line.indent() > 3 && line.headingLevel() == 0 && line.indent() < 40 ? 0.1 : 0;
    return Math.max(weight, 0.05);
  }

  private Heading heading(Candidate candidate) {
    return TitleLines.heading(
        document, candidate.index(), String.valueOf(candidate.number()), candidate.title());
  }
}
