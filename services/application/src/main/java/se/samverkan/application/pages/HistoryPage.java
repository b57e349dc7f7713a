package se.samverkan.application.pages;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import se.samverkan.application.history.Histories;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;

/** Everything that happened to a thing, as known now or at a moment that somebody chooses. */
@Controller
final class HistoryPage {

  private static final int SIZE = 50;

  private final Histories histories;

  HistoryPage(Histories histories) {
    this.histories = histories;
  }

  @GetMapping("/histories/{thingId}")
  Mono<Rendering> history(
      @PathVariable String thingId,
      @RequestParam @Nullable Integer page,
      @RequestParam @Nullable String knownOn,
      Locale locale) {
    Paging paging = Paging.of(page, SIZE);
    return histories
        .of(thingId, null, locale.getLanguage())
        .map(
            all ->
                Rendering.view("history")
                    .modelAttribute("thingId", thingId)
                    .modelAttribute("knownOn", knownOn == null ? "" : knownOn)
                    .modelAttribute(
                        "list",
                        new Page<>(
                            all.stream().skip(paging.skipped()).limit(SIZE).toList(),
                            paging.page(),
                            SIZE,
                            all.size()))
                    .build());
  }
}
