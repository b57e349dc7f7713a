package se.samverkan.platform.readmodels;

import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;

/** Keeps parked events beside the documents, and tells of each before it does. */
final class ParkedEvents extends MongoSequencedDeadLetterQueue<EventMessage<?>> {

  private final Consumer<EventMessage<?>> told;

  ParkedEvents(Builder<EventMessage<?>> builder, Consumer<EventMessage<?>> told) {
    super(builder);
    this.told = told;
  }

  @Override
  public void enqueue(Object sequence, DeadLetter<? extends EventMessage<?>> letter) {
    told.accept(letter.message());
    super.enqueue(sequence, letter);
  }
}
