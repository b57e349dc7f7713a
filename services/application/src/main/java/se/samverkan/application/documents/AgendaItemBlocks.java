package se.samverkan.application.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.meetings.ItemHistory;
import se.samverkan.agendas.meetings.ItemWithOutcome;
import se.samverkan.agendas.meetings.MeetingReference;
import se.samverkan.agendas.meetings.PaperShown;
import se.samverkan.documents.content.Block;
import se.samverkan.documents.content.Bullets;
import se.samverkan.documents.content.Heading;
import se.samverkan.documents.content.Paragraph;
import se.samverkan.documents.content.Text;

/** An item as it stands in a call. */
record AgendaItemBlocks(ItemWithOutcome item, Wording words) {

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(3, number() + " " + item.title()));
    if (!item.subItems().isEmpty()) {
      blocks.add(Bullets.of(item.subItems().stream().map(Text::of).toList()));
    }
    String origin = origin();
    if (origin != null) {
      blocks.add(Paragraph.note(origin));
    }
    if (item.ifTimeAllows()) {
      blocks.add(Paragraph.note(words.of("Tas upp om tiden medger.", "Taken up if time allows.")));
    }
    String papers =
        item.papers().stream()
            .filter(paper -> paper.withdrawnOn() == null)
            .map(PaperShown::title)
            .collect(Collectors.joining(", "));
    if (!papers.isEmpty()) {
      blocks.add(Paragraph.of(Text.led(words.of("Underlag:", "Papers:"), papers)));
    }
    return blocks;
  }

  private String number() {
    String number = item.number();
    return Character.isDigit(number.charAt(number.length() - 1)) && !number.startsWith("§")
        ? number + "."
        : number;
  }

  private @Nullable String origin() {
    ItemHistory.Origin origin = item.history().origin();
    MeetingReference from = origin == null ? null : origin.meeting();
    return from == null || from.date() == null
        ? null
        : words.of("Från mötet den ", "From the meeting on ") + words.date(from.date()) + ".";
  }
}
