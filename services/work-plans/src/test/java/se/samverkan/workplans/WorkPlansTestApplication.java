package se.samverkan.workplans;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application of the write side of work plans and nothing else. */
@SpringBootApplication
class WorkPlansTestApplication {}
