package se.samverkan.platform.aggregates;

import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.RepositorySpanFactory;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Gives each aggregate its repository, under the name by which the framework looks for one. */
@Component
final class AggregateRepositories implements BeanDefinitionRegistryPostProcessor {

  private static final String NAME = "Repository";

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    for (String name : registry.getBeanDefinitionNames()) {
      BeanDefinition bean = registry.getBeanDefinition(name);
      if (bean instanceof AnnotatedBeanDefinition found
          && found.getMetadata().hasAnnotation(Aggregate.class.getName())) {
        Class<?> type =
            ClassUtils.resolveClassName(
                found.getMetadata().getClassName(), ClassUtils.getDefaultClassLoader());
        registry.registerBeanDefinition(name + NAME, repository(type, (BeanFactory) registry));
      }
    }
  }

  private static <T> RootBeanDefinition repository(Class<T> type, BeanFactory beans) {
    RootBeanDefinition definition = new RootBeanDefinition();
    definition.setTargetType(ResolvableType.forClassWithGenerics(Repository.class, type));
    definition.setInstanceSupplier(
        () -> {
          Configuration axon = beans.getBean(Configuration.class);
          return new RepositoryOfKept<>(
              EventSourcingRepository.builder(type)
                  .parameterResolverFactory(axon.parameterResolverFactory())
                  .handlerDefinition(axon.handlerDefinition(type))
                  .repositoryProvider(axon::repository)
                  .spanFactory(axon.getComponent(RepositorySpanFactory.class)),
              beans.getBean(EventStore.class),
              beans.getBean(KeptAggregates.class));
        });
    return definition;
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    // All that there is to do is done with the definitions.
  }
}
