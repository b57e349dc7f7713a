package se.samverkan.platform;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import se.samverkan.platform.person.TestPerson;

/** An application of the platform and nothing else. */
@SpringBootApplication
@Import(TestPerson.Routes.class)
public class PlatformTestApplication {}
