package se.samverkan.application.pages;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import se.samverkan.members.answers.MemberConcerns;
import se.samverkan.platform.readmodels.Paging;

/** What concerns a member, and what waits for it. */
@Controller
final class MemberPages {

  private static final int SIZE = 25;

  private final MemberConcerns concerns;
  private final Choices choices;

  MemberPages(MemberConcerns concerns, Choices choices) {
    this.concerns = concerns;
    this.choices = choices;
  }

  @GetMapping("/organisations")
  Mono<Rendering> organisations() {
    return choices
        .organisations()
        .map(
            found ->
                Rendering.view("organisations").modelAttribute("organisations", found).build());
  }

  @GetMapping("/organisations/{organisationId}")
  Mono<Rendering> organisation(
      @PathVariable String organisationId, @RequestParam MultiValueMap<String, String> asked) {
    Integer year = Texts.number(asked.getFirst("year"));
    Integer page = Texts.number(asked.getFirst("page"));
    return concerns
        .of(organisationId, year, new Paging(page == null ? 0 : page, SIZE))
        .map(
            found ->
                Rendering.view("organisation")
                    .modelAttribute("concerns", found)
                    .modelAttribute("waiting", found.waiting())
                    .modelAttribute("list", found.decided())
                    .modelAttribute("year", year == null ? "" : year)
                    .build());
  }
}
