package se.samverkan.platform.commands;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import se.samverkan.platform.eventstore.EventTransactions;

/** Commands are handled on virtual threads, and tried again when another writer was first. */
@Configuration(proxyBeanMethods = false)
public class CommandConfiguration {

  @Bean(destroyMethod = "close")
  ExecutorService commandExecutor() {
    return Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("command-", 0).factory());
  }

  @Bean
  CommandTargetResolver commandTargetResolver() {
    return new AnnotatedTarget();
  }

  /** The events of a command are one transaction of the event store, which begins with them. */
  @Bean
  CommandBus commandBus(
      ExecutorService commandExecutor,
      CommandTargetResolver targets,
      EventTransactions transactions,
      DataSource dataSource,
      org.axonframework.config.Configuration axon) {
    AsynchronousCommandBus bus =
        AsynchronousCommandBus.builder()
            .executor(commandExecutor)
            .transactionManager(NoTransactionManager.instance())
            .build();
    bus.registerHandlerInterceptor(
        new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
    bus.registerHandlerInterceptor(new SenderLearnsPosition(transactions));
    bus.registerHandlerInterceptor(new OthersHaveNotChangedIt(targets, dataSource));
    bus.registerHandlerInterceptor(new KeyIsUsedOnce(targets, transactions));
    return bus;
  }

  @Bean
  CommandGateway commandGateway(CommandBus commandBus) {
    return DefaultCommandGateway.builder()
        .commandBus(commandBus)
        .retryScheduler(new RetryWhenAnotherWroteFirst())
        .build();
  }

  @Bean
  @Primary
  UsagePropertyProvider usagePropertyProvider() {
    return new NothingIsReported();
  }

  @Bean
  CorrelationDataProvider provenanceOfCommands() {
    return new ProvenanceHandedOn();
  }
}
