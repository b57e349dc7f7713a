package se.samverkan.application.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.samverkan.application.pages.Choices.Choice;
import se.samverkan.followups.answers.AskedStatus;
import se.samverkan.followups.answers.FlowOfMonth;
import se.samverkan.followups.answers.FollowUpCounts;
import se.samverkan.followups.answers.FollowUpFilter;
import se.samverkan.followups.answers.FollowUpFlow;
import se.samverkan.followups.answers.FollowUpList;
import se.samverkan.platform.readmodels.Paging;

/**
 * The assignments as something to keep on a wall. The parts that change are asked for again, each
 * with the filter of the address, when the server says that there is something new.
 */
@Controller
final class FollowUpPage {

  private static final int SOON_DAYS = 14;

  private final FollowUpList followUps;
  private final FollowUpFlow flow;
  private final Choices choices;
  private final Position position;
  private final Clock clock;

  FollowUpPage(
      FollowUpList followUps, FollowUpFlow flow, Choices choices, Position position, Clock clock) {
    this.followUps = followUps;
    this.flow = flow;
    this.choices = choices;
    this.position = position;
    this.clock = clock;
  }

  /** The counts of one of several bodies or organisations. */
  record Part(Choice of, FollowUpCounts counts) {}

  @GetMapping("/follow-ups")
  Mono<Rendering> page(@RequestParam MultiValueMap<String, String> asked, Locale locale) {
    return content(asked, locale, "follow-ups")
        .zipWith(choices.everything(), (page, all) -> page.modelAttribute("choices", all).build());
  }

  /** What of the page changes. */
  @GetMapping("/follow-ups/now")
  Mono<Rendering> now(@RequestParam MultiValueMap<String, String> asked, Locale locale) {
    return content(asked, locale, "follow-ups-now :: now").map(Rendering.Builder::build);
  }

  /** The counts per body and organisation. */
  @GetMapping("/follow-ups/parts")
  Mono<Rendering> parts() {
    return Mono.zip(
            choices.bodies().flatMap(all -> parts(all, FollowUpPage::ofBody)),
            choices.organisations().flatMap(all -> parts(all, FollowUpPage::ofOrganisation)))
        .map(
            found ->
                Rendering.view("follow-ups-now :: parts")
                    .modelAttribute("bodies", found.getT1())
                    .modelAttribute("organisations", found.getT2())
                    .build());
  }

  private Mono<Rendering.Builder<?>> content(
      MultiValueMap<String, String> asked, Locale locale, String view) {
    LocalDate today = LocalDate.now(clock);
    long seen = position.now();
    FollowUpQuestion question = FollowUpQuestion.of(asked, today);
    return Mono.zip(
            followUps.page(question.filter(), question.status(), question.paging()),
            followUps.counts(question.filter()),
            followUps.page(
                question.filter(today.plusDays(SOON_DAYS + 1L)),
                AskedStatus.OPEN,
                new Paging(0, 1)),
            flow.of(question.filter(), question.year()))
        .map(
            found ->
                Rendering.view(view)
                    .modelAttribute("question", question)
                    .modelAttribute("list", found.getT1())
                    .modelAttribute("counts", found.getT2())
                    .modelAttribute("soon", found.getT3().total() - found.getT2().overdue())
                    .modelAttribute("flow", found.getT4())
                    .modelAttribute("chart", chart(found.getT4(), new Format(locale)))
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

  private Mono<List<Part>> parts(List<Choice> all, Function<String, FollowUpFilter> filter) {
    return Flux.fromIterable(all)
        .flatMapSequential(
            each -> followUps.counts(filter.apply(each.id())).map(counts -> new Part(each, counts)))
        .filter(part -> part.counts().all() > 0)
        .collectList();
  }

  private static FollowUpFilter ofBody(String id) {
    return new FollowUpFilter(id, null, null, null, null, null);
  }

  private static FollowUpFilter ofOrganisation(String id) {
    return new FollowUpFilter(null, id, null, null, null, null);
  }
}
