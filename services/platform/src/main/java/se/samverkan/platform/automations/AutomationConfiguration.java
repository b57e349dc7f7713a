package se.samverkan.platform.automations;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import se.samverkan.platform.commands.Commands;
import se.samverkan.platform.readmodels.DocumentsOfBatch;
import se.samverkan.platform.readmodels.PastOfOthers;
import se.samverkan.platform.readmodels.PastOfProcessor;
import se.samverkan.platform.readmodels.Processors;
import se.samverkan.platform.readmodels.StoredDocuments;

/** A processor of its own for every automation. */
@Configuration(proxyBeanMethods = false)
class AutomationConfiguration {

  @Bean
  AutomationProgress automationProgress(DataSource dataSource) {
    return new AutomationProgress(new JdbcTemplate(dataSource));
  }

  /** What has been answered is not answered again, and only changes their documents. */
  @Bean
  PastOfOthers pastOfAutomations(
      ObjectProvider<Automation> automations, AutomationProgress progress) {
    return () ->
        automations
            .orderedStream()
            .map(
                each ->
                    new PastOfProcessor(
                        each.name(),
                        each.handles(),
                        each::apply,
                        progress.upTo(each.name()),
                        progress.unanswered(each.name())))
            .toList();
  }

  @Bean
  ConfigurerModule automationProcessors(
      ObjectProvider<Automation> automations,
      AutomationProgress progress,
      StoredDocuments stored,
      Processors processors,
      ObjectProvider<Commands> commands) {
    List<Automation> all = automations.orderedStream().toList();
    all.forEach(automation -> progress.begin(automation.name()));
    return configurer -> {
      for (Automation automation : all) {
        DocumentsOfBatch<List<Object>> documents =
            new DocumentsOfBatch<>(
                automation.name(), stored, automation.handles(), automation::apply);
        AutomationEventHandler handler =
            new AutomationEventHandler(automation, documents, commands::getObject, progress);
        processors.register(
            automation.name(),
            handler,
            documents,
            () -> false,
            handler::beforeParking,
            configurer.eventProcessing());
      }
    };
  }
}
