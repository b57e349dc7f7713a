package se.samverkan.application.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import se.samverkan.application.pages.Choices.Choice;
import se.samverkan.followups.answers.FlowOfMonth;
import se.samverkan.followups.answers.FollowUpBoards;
import se.samverkan.followups.answers.FollowUpCounts;
import se.samverkan.platform.refusals.Refusal;

/**
 * The assignments as something to keep on a wall. The parts that change are asked for again, each
 * with the filter of the address, when the server says that there is something new.
 */
@Controller
final class FollowUpPage {

  private static final int SOON_DAYS = 14;

  private final FollowUpBoards boards;
  private final Choices choices;
  private final ChosenPeople people;
  private final Position position;
  private final Clock clock;

  FollowUpPage(
      FollowUpBoards boards, Choices choices, ChosenPeople people, Position position, Clock clock) {
    this.boards = boards;
    this.choices = choices;
    this.people = people;
    this.position = position;
    this.clock = clock;
  }

  /** The counts of one of several bodies or organisations. */
  record Part(Choice of, FollowUpCounts counts) {}

  /**
   * Whom the list is narrowed to.
   *
   * @param id null when it is narrowed to nobody
   * @param name as typed, or as the person is called
   * @param code of the refusal when what was typed means nobody, or more than one
   */
  record Who(@Nullable String id, @Nullable String name, @Nullable String code) {}

  @GetMapping("/follow-ups")
  Mono<Rendering> page(@RequestParam MultiValueMap<String, String> asked, Locale locale) {
    return who(FollowUpQuestion.person(asked))
        .flatMap(
            who ->
                content(asked, who, locale, "follow-ups")
                    .map(page -> page.modelAttribute("who", who)))
        .zipWith(choices.everything(), (page, all) -> page.modelAttribute("choices", all).build());
  }

  /** What of the page changes. */
  @GetMapping("/follow-ups/now")
  Mono<Rendering> now(@RequestParam MultiValueMap<String, String> asked, Locale locale) {
    return whoeverItIs(FollowUpQuestion.person(asked))
        .flatMap(who -> content(asked, who, locale, "follow-ups-now :: now"))
        .map(Rendering.Builder::build);
  }

  /** The counts per body and organisation. */
  @GetMapping("/follow-ups/parts")
  Mono<Rendering> parts() {
    return Mono.zip(boards.parts(), choices.bodies(), choices.organisations())
        .map(
            found ->
                Rendering.view("follow-ups-now :: parts")
                    .modelAttribute("bodies", parts(found.getT2(), found.getT1()))
                    .modelAttribute("organisations", parts(found.getT3(), found.getT1()))
                    .build());
  }

  private Mono<Who> who(@Nullable String given) {
    return whoeverItIs(given)
        .flatMap(
            who ->
                who.id() == null
                    ? Mono.just(who)
                    : people.name(who.id()).map(name -> new Who(who.id(), name, null)));
  }

  /** Everybody's assignments are shown, and that is said, when it is not clear whose are meant. */
  private Mono<Who> whoeverItIs(@Nullable String given) {
    return given == null
        ? Mono.just(new Who(null, null, null))
        : people
            .id(given, "person")
            .map(id -> new Who(id, given, null))
            .onErrorResume(
                Refusal.class, refusal -> Mono.just(new Who(null, given, refusal.code().name())));
  }

  private Mono<Rendering.Builder<?>> content(
      MultiValueMap<String, String> asked, Who who, Locale locale, String view) {
    LocalDate today = LocalDate.now(clock);
    long seen = position.now();
    FollowUpQuestion question = FollowUpQuestion.of(asked, who.id(), today);
    return boards
        .of(question.filter(), question.status(), question.paging(), question.year(), SOON_DAYS)
        .map(
            board ->
                Rendering.view(view)
                    .modelAttribute("question", question)
                    .modelAttribute("list", board.list())
                    .modelAttribute("counts", board.counts())
                    .modelAttribute("soon", board.soon())
                    .modelAttribute("flow", board.flow())
                    .modelAttribute("chart", chart(board.flow(), new Format(locale)))
                    .modelAttribute("position", seen));
  }

  private static BarChart chart(List<FlowOfMonth> flow, Format format) {
    return BarChart.of(
        flow.stream().map(each -> format.shortMonth(each.month())).toList(),
        List.of(
            series("given", flow.stream().map(each -> (long) each.given()).toList()),
            series("done", flow.stream().map(each -> (long) each.done()).toList()),
            series("open", flow.stream().map(each -> (long) each.open()).toList())));
  }

  private static BarChart.Series series(String name, List<Long> values) {
    return new BarChart.Series("flow." + name, "bar-" + name, values);
  }

  private static List<Part> parts(List<Choice> all, Map<String, FollowUpCounts> counts) {
    return all.stream()
        .flatMap(each -> Stream.ofNullable(counts.get(each.id())).map(ofIt -> new Part(each, ofIt)))
        .toList();
  }
}
