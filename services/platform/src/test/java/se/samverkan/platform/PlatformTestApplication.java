package se.samverkan.platform;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application of the platform and nothing else. */
@SpringBootApplication
public class PlatformTestApplication {}
