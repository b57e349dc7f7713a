package se.samverkan.architecture.bad.agendas;

import org.springframework.data.mongodb.core.mapping.Document;

/** What the database keeps; nothing is wrong with that. */
@Document("agendas")
record KeptAgenda(String id) {}
