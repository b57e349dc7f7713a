package se.samverkan.platform.readmodels;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What something with an id is called. */
@Document("names")
record Name(@Id String id, String name) {}
