package se.samverkan.application.pages;

import java.time.Duration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** The words of the pages, the language in which they are shown, and the files that they use. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebFluxConfigurer {

  private static final Duration KEPT = Duration.ofHours(1);

  @Bean
  MessageSource messageSource() {
    return new PageWords();
  }

  @Bean(WebHttpHandlerBuilder.LOCALE_CONTEXT_RESOLVER_BEAN_NAME)
  LocaleContextResolver localeContextResolver() {
    return new ReaderLanguage();
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/pages/**")
        .addResourceLocations("classpath:/static/pages/")
        .setCacheControl(CacheControl.maxAge(KEPT));
    registry
        .addResourceHandler("/pages/vendor/**")
        .addResourceLocations("classpath:/META-INF/resources/webjars/htmx.org/2.0.8/dist/")
        .setCacheControl(CacheControl.maxAge(KEPT));
  }
}
