package se.samverkan.platform.aggregates;

import java.util.Set;
import org.axonframework.spring.config.MessageHandlerLookup;
import org.axonframework.spring.config.SpringAggregateLookup;
import org.axonframework.spring.config.SpringSagaLookup;
import org.springframework.beans.factory.aot.BeanRegistrationExcludeFilter;
import org.springframework.beans.factory.support.RegisteredBean;

/**
 * Leaves out of what starts those that look through all beans for handlers and aggregates: what
 * they find they register, and the build has kept that.
 */
public final class LookedUpByTheBuild implements BeanRegistrationExcludeFilter {

  private static final Set<Class<?>> LOOKING =
      Set.of(
          MessageHandlerLookup.class,
          SpringAggregateLookup.class,
          SpringSagaLookup.class,
          AggregateRepositories.class);

  @Override
  public boolean isExcludedFromAotProcessing(RegisteredBean bean) {
    return LOOKING.contains(bean.getBeanClass());
  }
}
