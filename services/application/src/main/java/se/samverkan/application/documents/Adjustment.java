package se.samverkan.application.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.agenda.MinutesVersion;
import se.samverkan.agendas.meetings.ApprovalShown;
import se.samverkan.agendas.meetings.MeetingAgenda;
import se.samverkan.agendas.meetings.MinutesOfMeeting;
import se.samverkan.documents.content.Block;
import se.samverkan.documents.content.Heading;
import se.samverkan.documents.content.Table;
import se.samverkan.documents.content.Table.Column;
import se.samverkan.documents.content.Text;

/** Who approved minutes and when, and what they said before they were corrected. */
record Adjustment(
    MeetingAgenda agenda, MinutesOfMeeting minutes, MinutesVersion current, Wording words) {

  private static final int SHORT_HASH = 16;

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, words.of("Justering", "Adjustment")));
    blocks.add(
        new Table(
            "",
            List.of(
                Column.text(words.of("Justerare", "Adjuster"), 40),
                Column.text(words.of("Godkänt", "Approved"), 30),
                Column.text(words.of("Version", "Version"), 30)),
            approvals()));
    blocks.add(
        new Lines()
            .fact(
                words.of("Justeras senast", "To be adjusted by"),
                words.dateOr(current.adjustBy(), ""))
            .fact(words.of("Justerat", "Adjusted"), words.dateOr(minutes.lockedOn(), ""))
            .fact(words.of("Publicerat", "Published"), words.dateOr(minutes.publishedOn(), ""))
            .fact(words.of("Kontrollsumma", "Content hash"), "SHA-256 " + current.contentSha256())
            .facts());
    if (minutes.versions().size() > 1) {
      blocks.add(new Heading(2, words.of("Versioner", "Versions")));
      blocks.add(versions());
    }
    if (!minutes.notices().isEmpty()) {
      blocks.add(new Heading(2, words.of("Anslagsbevis", "Proof of posting")));
      blocks.add(notices());
    }
    return blocks;
  }

  private List<List<Text>> approvals() {
    Map<String, List<Text>> rows = new LinkedHashMap<>();
    for (ApprovalShown approval : minutes.approvals()) {
      rows.put(
          approval.adjuster().id() + approval.contentSha256(),
          Lines.row(
              approval.adjuster().name(),
              words.date(approval.approvedOn()),
              version(approval.contentSha256())));
    }
    for (Named adjuster : agenda.adjusters()) {
      if (minutes.approvals().stream().noneMatch(a -> a.adjuster().id().equals(adjuster.id()))) {
        rows.put(adjuster.id(), Lines.row(adjuster.name(), words.of("Inte ännu", "Not yet"), "–"));
      }
    }
    return List.copyOf(rows.values());
  }

  private String version(String hash) {
    return minutes.versions().stream()
        .filter(each -> each.contentSha256().equals(hash))
        .map(each -> String.valueOf(each.version()))
        .findFirst()
        .orElse("–");
  }

  private Table versions() {
    return new Table(
        words.of("Alla versioner, den första först", "All versions, the first one first"),
        List.of(
            Column.text(words.of("Version", "Version"), 12),
            Column.text(words.of("Från", "Since"), 22),
            Column.text(words.of("Rättad för att", "Corrected because"), 40),
            Column.text(words.of("Kontrollsumma", "Content hash"), 26)),
        minutes.versions().stream()
            .map(
                each ->
                    Lines.row(
                        String.valueOf(each.version()),
                        words.date(each.since()),
                        each.reason() == null ? "–" : each.reason(),
                        each.contentSha256().substring(0, SHORT_HASH) + "…"))
            .toList());
  }

  private Table notices() {
    return new Table(
        "",
        List.of(
            Column.text(words.of("Anslagsplats", "Posted at"), 28),
            Column.text(words.of("Anslaget", "Posted"), 18),
            Column.text(words.of("Överklagas senast", "Appeal until"), 18),
            Column.text(words.of("Nedtaget", "Taken down"), 18),
            Column.text(words.of("Protokollet förvaras", "Minutes kept at"), 18)),
        minutes.notices().stream()
            .map(
                each ->
                    Lines.row(
                        each.place(),
                        words.date(each.postedOn()),
                        words.date(each.appealUntil()),
                        words.dateOr(each.takenDownOn(), "–"),
                        each.minutesKeptAt()))
            .toList());
  }
}
