package se.samverkan.application.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisionregister.decisions.DecidedAt;
import se.samverkan.decisionregister.decisions.DecisionInFull;
import se.samverkan.documents.content.Block;
import se.samverkan.documents.content.Document;
import se.samverkan.documents.content.Facts;
import se.samverkan.documents.content.Heading;
import se.samverkan.documents.content.Paragraph;
import se.samverkan.documents.content.Text;
import se.samverkan.platform.PlatformConfiguration;

/** An extract: a decision, how it came about, all that was ever recorded of it, and who says so. */
record ExtractDocument(DecisionExtract extract, Wording words) {

  Document document() {
    DecisionInFull decision = extract.decision();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.subtitle(Lines.joined(decision.body().name(), words.date(decision.decidedOn()))));
    blocks.add(
        Paragraph.marked(new Text(List.of(new Text.Run(decision.text(), Text.Style.STRONG)))));
    blocks.add(facts(decision));
    blocks.addAll(new ExtractProceedings(extract, words).blocks());
    blocks.addAll(new ExtractHistory(extract.history(), words).blocks());
    blocks.addAll(restsOn());
    blocks.addAll(attestation());
    return new Document(
        words.locale(),
        words.of("Utdrag: beslut", "Extract: decision"),
        decision.body().name(),
        day(),
        words.page(),
        blocks);
  }

  private Facts facts(DecisionInFull decision) {
    DecidedAt at = decision.decidedAt();
    var struck = decision.struck();
    return new Lines()
        .fact(words.of("Organ", "Body"), decision.body().name())
        .fact(
            words.of("Möte", "Meeting"),
            at == null
                ? words.of("mellan möten", "between meetings")
                : Lines.joined(at.meetingNumber(), words.day(at.date())))
        .fact(
            words.of("Punkt", "Item"),
            at == null ? null : at.itemNumber() + " " + orEmpty(at.itemTitle()))
        .fact(words.of("Beslutsnummer", "Number of the decision"), decision.number())
        .fact(words.of("Beslutat", "Decided"), words.date(decision.decidedOn()))
        .fact(words.of("Utfall", "Outcome"), new Terms(words).of(decision.outcome()))
        .fact(
            words.of("Ärende", "Matter"),
            decision.matter() == null ? null : decision.matter().name())
        .fact(words.of("Läge", "State"), new Terms(words).of(decision.state()))
        .fact(words.of("Struket", "Struck"), struck == null ? null : struck.reason())
        .facts();
  }

  private List<Block> restsOn() {
    var digest = extract.digest();
    return List.of(
        new Heading(2, words.of("Vad utdraget vilar på", "What the extract rests on")),
        new Lines()
            .fact(words.of("Känt", "Known"), moment(extract.moment()))
            .fact(
                words.of("Händelser om beslutet", "Events of the decision"),
                words.number(digest.events()))
            .fact(
                words.of("Sista händelsens plats i loggen", "Place of the last event in the log"),
                words.number(digest.position()))
            .fact(
                words.of("Händelsernas kontrollsumma", "Hash of the events"),
                "SHA-256 " + digest.sha256())
            .facts());
  }

  private List<Block> attestation() {
    DecisionExtract.@Nullable Signatory signatory = extract.signatory();
    Heading heading = new Heading(2, words.of("Bestyrkande", "Attestation"));
    if (signatory == null) {
      return List.of(
          heading,
          Paragraph.marked(
              Text.led(
                  words.of("Inte bestyrkt.", "Not signed off."),
                  words.of(
                      "Utdraget visar vad som är antecknat, men ingen har bestyrkt det.",
                      "The extract shows what is recorded, but nobody has signed it off."))));
    }
    return List.of(
        heading,
        Paragraph.marked(
            Text.led(
                words.of("Bestyrks.", "Signed off."),
                words
                    .of(
                        "Utdraget stämmer med det som är antecknat om beslutet, intygar %s, %s,"
                            + " %s.",
                        "The extract agrees with what is recorded of the decision, says %s, %s,"
                            + " %s.")
                    .formatted(
                        signatory.name(),
                        new Terms(words).role(signatory.role()),
                        moment(extract.moment())))),
        Paragraph.of(words.of("Underskrift: ", "Signature: ") + "_".repeat(40)),
        Paragraph.note(
            words.of(
                "Filens SHA-256 är antecknad tillsammans med beslutet. /api/extracts?sha256=…"
                    + " svarar om den är bestyrkt och om något har antecknats om beslutet sedan"
                    + " dess.",
                "The SHA-256 of the file is recorded with the decision. /api/extracts?sha256=…"
                    + " answers whether it was signed off and whether anything has been recorded"
                    + " since.")));
  }

  private LocalDate day() {
    return LocalDate.ofInstant(extract.moment(), PlatformConfiguration.ZONE);
  }

  private String moment(Instant moment) {
    return moment(moment, words);
  }

  /** As 14 mars 2025 kl. 09.30.12. */
  static String moment(Instant moment, Wording words) {
    var there = moment.atZone(PlatformConfiguration.ZONE);
    return words.date(there.toLocalDate())
        + words.of(" kl. ", " at ")
        + DateTimeFormatter.ofPattern(words.of("HH.mm.ss", "HH:mm:ss")).format(there);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
