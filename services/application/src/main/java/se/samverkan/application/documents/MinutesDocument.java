package se.samverkan.application.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.agenda.MinutesVersion;
import se.samverkan.agendas.meetings.MeetingAgenda;
import se.samverkan.agendas.meetings.MinutesOfMeeting;
import se.samverkan.documents.content.Block;
import se.samverkan.documents.content.Document;
import se.samverkan.documents.content.Heading;
import se.samverkan.documents.content.Paragraph;
import se.samverkan.documents.content.Text;
import se.samverkan.documents.markdown.Markdown;

/**
 * The minutes of a meeting: to the letter what the version that holds says, then who approved it.
 *
 * @param proposed what the minutes would say, in Markdown, for as long as nothing was drafted
 */
record MinutesDocument(
    MeetingAgenda agenda, MinutesOfMeeting minutes, String proposed, Wording words) {

  Document document() {
    MinutesVersion current = minutes.current();
    List<Block> content =
        new ArrayList<>(Markdown.blocks(current == null ? proposed : current.content(), 0));
    String title = title(content);
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.subtitle(MeetingFacts.occasion(agenda.meeting(), words)));
    blocks.add(Paragraph.marked(state(current)));
    blocks.addAll(content);
    if (current != null) {
      blocks.addAll(new Adjustment(agenda, minutes, current, words).blocks());
    }
    return new Document(
        words.locale(),
        title,
        agenda.meeting().body().name(),
        current == null ? agenda.meeting().date() : current.since(),
        words.page(),
        blocks);
  }

  /** The heading that the content begins with becomes that of the document. */
  private String title(List<Block> content) {
    if (!content.isEmpty() && content.getFirst() instanceof Heading heading) {
      content.removeFirst();
      return heading.text();
    }
    return words.of("Protokoll", "Minutes");
  }

  private Text state(@Nullable MinutesVersion current) {
    if (current == null) {
      return Text.led(
          words.of("Förslag.", "Proposal."),
          words.of(
              "Sammanställt ur det som är antecknat; inget utkast är utsänt.",
              "Composed from what was recorded; no draft has been sent."));
    }
    String version =
        words
            .of("Version %d från den %s.", "Version %d of %s.")
            .formatted(current.version(), words.date(current.since()));
    String reason = current.reason();
    String corrected = reason == null ? "" : " " + words.of("Rättad: ", "Corrected: ") + reason;
    return Text.led(state(), version + corrected);
  }

  private String state() {
    var published = minutes.publishedOn();
    var locked = minutes.lockedOn();
    if (published != null) {
      return words.of("Justerat och publicerat ", "Adjusted and published ")
          + words.date(published)
          + ".";
    }
    return locked == null
        ? words.of("Utkast, inte justerat.", "Draft, not adjusted.")
        : words.of("Justerat ", "Adjusted ") + words.date(locked) + ".";
  }
}
