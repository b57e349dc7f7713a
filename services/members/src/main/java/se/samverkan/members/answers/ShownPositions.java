package se.samverkan.members.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.Position;
import se.samverkan.events.decisions.StoredFile;
import se.samverkan.members.AskedPositions;
import se.samverkan.members.MemberAnswer;

/** A question that is left to each member, and what each answers. */
public record ShownPositions(
    String positionsId,
    String decisionId,
    Named body,
    @Nullable String matterId,
    String question,
    boolean contactWanted,
    boolean letterOfIntentWanted,
    @Nullable LocalDate answerBy,
    LocalDate askedOn,
    boolean open,
    @Nullable LocalDate closedOn,
    @Nullable String closedBecause,
    List<Answer> members) {
  public ShownPositions {
    members = List.copyOf(members);
  }

  /**
   * What one member answers.
   *
   * @param silentSince when it was asked; null when it has taken a position
   */
  public record Answer(
      Named organisation,
      @Nullable Position position,
      @Nullable String text,
      @Nullable Named person,
      @Nullable LocalDate takenOn,
      @Nullable Named contact,
      @Nullable LocalDate letterSignedOn,
      @Nullable StoredFile letter,
      @Nullable LocalDate silentSince) {}

  static Stream<@Nullable String> ids(AskedPositions asked) {
    return Stream.concat(
        Stream.of(asked.bodyId()),
        asked.answers().stream()
            .flatMap(a -> Stream.of(a.organisationId(), a.personId(), a.contactPersonId())));
  }

  static ShownPositions of(AskedPositions asked, Called called) {
    return new ShownPositions(
        asked.id(),
        asked.decisionId(),
        called.of(asked.bodyId()),
        asked.matterId(),
        asked.question(),
        asked.contactWanted(),
        asked.letterOfIntentWanted(),
        asked.answerBy(),
        asked.askedOn(),
        asked.open(),
        asked.closedOn(),
        asked.closedBecause(),
        asked.answers().stream().map(a -> answer(a, asked.askedOn(), called)).toList());
  }

  private static Answer answer(MemberAnswer a, LocalDate askedOn, Called called) {
    return new Answer(
        called.of(a.organisationId()),
        a.position(),
        a.text(),
        called.ofNullable(a.personId()),
        a.takenOn(),
        called.ofNullable(a.contactPersonId()),
        a.letterSignedOn(),
        a.letter(),
        a.silent() ? askedOn : null);
  }
}
