package se.samverkan.decisionregister;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application of the decision register and nothing else. */
@SpringBootApplication
class DecisionRegisterTestApplication {}
