package se.samverkan.architecture.bad.agendas;

import se.samverkan.architecture.bad.followups.LooksAtTheClockOnTheWall;

/** Two services that know each other cannot be taken apart. */
public record ReachesIntoFollowUps(LooksAtTheClockOnTheWall ofAnotherService) {}
