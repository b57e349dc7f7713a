package se.samverkan.minutesreader.reading.items;

import java.util.List;

/** An agenda item with its parts. */
public record Item(Heading heading, List<Section> sections, List<String> subItems) {

  public String number() {
    return heading.number();
  }

  /** Everything but the decisions and what others proposed or sent on. */
  public List<Paragraph> running() {
    return sections.stream()
        .filter(
            s ->
                s.kind() == SectionKind.TEXT
                    || s.kind() == SectionKind.DISCUSSION
                    || s.kind() == SectionKind.BACKGROUND
                    || s.kind() == SectionKind.ACTION)
        .flatMap(s -> s.paragraphs().stream())
        .toList();
  }

  public boolean hasDecisionSection() {
    return sections.stream().anyMatch(s -> s.kind() == SectionKind.DECISION);
  }
}
