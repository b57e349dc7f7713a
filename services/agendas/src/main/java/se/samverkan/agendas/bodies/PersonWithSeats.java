package se.samverkan.agendas.bodies;

import java.util.List;

/** A person and where that person sits or sat, the latest first. */
public record PersonWithSeats(String id, String name, List<Seat> seats) {
  public PersonWithSeats {
    seats = List.copyOf(seats);
  }
}
