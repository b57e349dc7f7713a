package se.samverkan.application.pages;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.application.documents.SignedExtracts;
import se.samverkan.decisionregister.decisions.DecisionFilter;
import se.samverkan.decisionregister.decisions.DecisionRegister;
import se.samverkan.decisionregister.decisions.Extracts;
import se.samverkan.decisionregister.matters.MatterFilter;
import se.samverkan.decisionregister.matters.Matters;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.readmodels.ReadModels;
import se.samverkan.platform.threads.Blocking;

/** The register of decisions and the matters that they are about. */
@Controller
final class DecisionPages {

  private static final int SIZE = 25;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final DecisionRegister register;
  private final Matters matters;
  private final Choices choices;
  private final Extracts extracts;
  private final SignedExtracts signed;
  private final Viewers viewers;
  private final ReadModels readModels;

  DecisionPages(
      DecisionRegister register,
      Matters matters,
      Choices choices,
      Extracts extracts,
      SignedExtracts signed,
      Viewers viewers,
      ReadModels readModels) {
    this.register = register;
    this.matters = matters;
    this.choices = choices;
    this.extracts = extracts;
    this.signed = signed;
    this.viewers = viewers;
    this.readModels = readModels;
  }

  @GetMapping("/decisions")
  Mono<Rendering> decisions(@RequestParam MultiValueMap<String, String> asked) {
    DecisionFilter filter =
        new DecisionFilter(
            Texts.orNull(asked.getFirst("text")),
            Texts.orNull(asked.getFirst("organisation")),
            Texts.orNull(asked.getFirst("body")),
            Texts.number(asked.getFirst("year")),
            outcome(asked.getFirst("outcome")),
            Texts.orNull(asked.getFirst("matter")),
            Texts.orNull(asked.getFirst("meeting")),
            null,
            null);
    return Mono.zip(
            register.decisions(filter, paging(asked)), choices.bodies(), choices.organisations())
        .map(
            found ->
                Rendering.view("decisions")
                    .modelAttribute("list", found.getT1())
                    .modelAttribute("bodies", found.getT2())
                    .modelAttribute("organisations", found.getT3())
                    .modelAttribute("filter", filter)
                    .modelAttribute("outcomes", List.of(DecisionOutcome.values()))
                    .build());
  }

  @GetMapping("/decisions/{decisionId}")
  Mono<Rendering> decision(@PathVariable String decisionId, ServerWebExchange exchange) {
    return Mono.zip(
            register.decision(decisionId), extracts.ofDecision(decisionId), viewers.of(exchange))
        .map(
            found ->
                Rendering.view("decision")
                    .modelAttribute("decision", found.getT1())
                    .modelAttribute("extracts", found.getT2())
                    .modelAttribute("viewer", found.getT3())
                    .build());
  }

  /** Signs off an extract of what is recorded now. */
  @PostMapping("/decisions/{decisionId}/extracts")
  Mono<Rendering> sign(@PathVariable String decisionId, Locale locale, ServerWebExchange exchange) {
    return signed
        .sign(decisionId, locale.getLanguage(), exchange)
        .publishOn(Blocking.threads())
        .map(
            extract -> {
              readModels.await(extract.position(), PATIENCE);
              return Rendering.redirectTo("/decisions/" + decisionId + "#extract").build();
            });
  }

  @GetMapping("/matters")
  Mono<Rendering> matters(@RequestParam MultiValueMap<String, String> asked) {
    MatterFilter filter =
        new MatterFilter(
            Texts.orNull(asked.getFirst("text")), Texts.orNull(asked.getFirst("body")), null);
    return Mono.zip(matters.matters(filter, paging(asked)), choices.bodies())
        .map(
            found ->
                Rendering.view("matters")
                    .modelAttribute("list", found.getT1())
                    .modelAttribute("bodies", found.getT2())
                    .modelAttribute("filter", filter)
                    .build());
  }

  @GetMapping("/matters/{matterId}")
  Mono<Rendering> matter(@PathVariable String matterId) {
    return matters
        .matter(matterId)
        .map(found -> Rendering.view("matter").modelAttribute("found", found).build());
  }

  private static Paging paging(MultiValueMap<String, String> asked) {
    Integer page = Texts.number(asked.getFirst("page"));
    return new Paging(page == null ? 0 : page, SIZE);
  }

  private static @Nullable DecisionOutcome outcome(@Nullable String asked) {
    return Arrays.stream(DecisionOutcome.values())
        .filter(outcome -> outcome.name().equals(asked))
        .findFirst()
        .orElse(null);
  }
}
