package se.samverkan.assignments.automations;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application of assignments and nothing else. */
@SpringBootApplication(scanBasePackages = "se.samverkan.assignments")
class AssignmentsTestApplication {}
