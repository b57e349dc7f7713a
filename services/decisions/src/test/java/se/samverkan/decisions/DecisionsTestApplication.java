package se.samverkan.decisions;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application of matters, decisions, positions and referrals and nothing else. */
@SpringBootApplication
class DecisionsTestApplication {}
