package se.samverkan.events.decisions;

import org.jspecify.annotations.Nullable;

/** Which organisations chair a body in a year, and why where that departs from the rota. */
public record ElectedChairs(
    int year,
    String chairOrganisationId,
    String viceChairOrganisationId,
    @Nullable String departureReason) {}
