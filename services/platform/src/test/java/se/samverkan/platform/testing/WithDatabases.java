package se.samverkan.platform.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import se.samverkan.platform.PlatformConfiguration;

/**
 * A test with the whole platform: HTTP on a free port, a PostgreSQL of its own, and the embedded
 * MongoDB or, where {@code MONGODB_URI} names a server, a database of its own there.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureWebTestClient(timeout = "PT30S")
@ContextConfiguration(initializers = OwnDatabases.class)
@Import({PlatformConfiguration.class, RecordedHistory.class})
public @interface WithDatabases {}
