package se.samverkan.reportissues.report;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.annualreports.AnnualReportCommented;
import se.samverkan.events.annualreports.AnnualReportIssued;
import se.samverkan.events.annualreports.ReportSection;
import se.samverkan.platform.refusals.Rule;

/** The report of a body for a year: what is said of its sections, and how often it was issued. */
@Aggregate
public class YearEndReport {

  private final Map<ReportSection, String> comments = new EnumMap<>(ReportSection.class);

  @AggregateIdentifier private AnnualReportId annualReportId;
  private @Nullable AnnualReportIssued last;

  @SuppressWarnings("NullAway.Init")
  YearEndReport() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(CommentAnnualReport command) {
    if (!Objects.equals(comments.get(command.section()), command.text())) {
      apply(command.event());
    }
  }

  @EventSourcingHandler
  void evolve(AnnualReportCommented event) {
    annualReportId = new AnnualReportId(event.annualReportId());
    String text = event.text();
    if (text == null) {
      comments.remove(event.section());
    } else {
      comments.put(event.section(), text);
    }
  }

  /** Returns the number of the version; bytes that are the last version are not issued again. */
  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  int decide(IssueAnnualReport command) {
    AnnualReportIssued before = last;
    if (before == null) {
      apply(command.event(1));
      return 1;
    }
    if (before.file().sha256().equals(command.file().sha256())) {
      return before.version();
    }
    Rule.require(new VersionsFollowEachOther(before.issuedOn(), command.issuedOn()));
    apply(command.event(before.version() + 1));
    return before.version() + 1;
  }

  @EventSourcingHandler
  void evolve(AnnualReportIssued event) {
    annualReportId = new AnnualReportId(event.annualReportId());
    last = event;
  }
}
