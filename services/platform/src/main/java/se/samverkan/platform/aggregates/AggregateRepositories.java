package se.samverkan.platform.aggregates;

import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.RepositorySpanFactory;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
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

  /** Of the method that makes one; the build can write down a method, and no function. */
  private static final String MADE_BY = "repository";

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    for (String name : registry.getBeanDefinitionNames()) {
      BeanDefinition bean = registry.getBeanDefinition(name);
      if (bean instanceof AnnotatedBeanDefinition found
          && found.getMetadata().hasAnnotation(Aggregate.class.getName())) {
        Class<?> type =
            ClassUtils.resolveClassName(
                found.getMetadata().getClassName(), ClassUtils.getDefaultClassLoader());
        registry.registerBeanDefinition(name + NAME, definition(type));
      }
    }
  }

  private static RootBeanDefinition definition(Class<?> type) {
    RootBeanDefinition definition = new RootBeanDefinition(AggregateRepositories.class);
    definition.setFactoryMethodName(MADE_BY);
    definition.setTargetType(ResolvableType.forClassWithGenerics(Repository.class, type));
    definition.setAutowireMode(AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR);
    definition.getConstructorArgumentValues().addIndexedArgumentValue(0, type);
    return definition;
  }

  /** Called by its name, for each type of aggregate. */
  static <T> Repository<T> repository(
      Class<T> type, Configuration axon, EventStore events, KeptAggregates kept) {
    return new RepositoryOfKept<>(
        EventSourcingRepository.builder(type)
            .parameterResolverFactory(axon.parameterResolverFactory())
            .handlerDefinition(axon.handlerDefinition(type))
            .repositoryProvider(axon::repository)
            .spanFactory(axon.getComponent(RepositorySpanFactory.class)),
        events,
        kept);
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    // All that there is to do is done with the definitions.
  }
}
