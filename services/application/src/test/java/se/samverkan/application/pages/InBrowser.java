package se.samverkan.application.pages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samverkan.platform.testing.WithDatabases;

/**
 * A test of pages in a real Chromium, against a server that has recorded the minutes that come with
 * Samverkan. Where there is no Chromium it is left out, which is said, and with {@code CI=true} it
 * fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserIsThere.class)
@WithDatabases
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@interface InBrowser {}
