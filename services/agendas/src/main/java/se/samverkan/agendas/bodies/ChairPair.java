package se.samverkan.agendas.bodies;

/** The organisations that chair a body and stand in for its chair. */
record ChairPair(String chair, String viceChair) {}
