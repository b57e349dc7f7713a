package se.samverkan.agendas;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application of the agendas and nothing else. */
@SpringBootApplication
class AgendasTestApplication {}
