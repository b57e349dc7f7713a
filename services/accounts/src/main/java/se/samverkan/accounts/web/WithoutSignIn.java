package se.samverkan.accounts.web;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Takes out what is {@link WhereSignInIsOn} where nobody has to sign in. */
@Component
final class WithoutSignIn implements BeanDefinitionRegistryPostProcessor, Ordered {

  /** Before the framework looks through what there is. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    if (registry instanceof ConfigurableListableBeanFactory beans && !signInRequired(beans)) {
      for (String name : beans.getBeanDefinitionNames()) {
        if (beans.findAnnotationOnBean(name, WhereSignInIsOn.class, false) != null) {
          registry.removeBeanDefinition(name);
        }
      }
    }
  }

  private static boolean signInRequired(ConfigurableListableBeanFactory beans) {
    return beans
        .getBean(Environment.class)
        .getProperty("samverkan.sign-in.required", boolean.class, false);
  }
}
