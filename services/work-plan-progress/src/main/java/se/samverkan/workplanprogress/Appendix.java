package se.samverkan.workplanprogress;

import java.time.LocalDate;
import se.samverkan.events.workplans.StoredFile;

/** A stored file that belongs to a work plan. */
public record Appendix(String id, String title, StoredFile file, LocalDate attachedOn)
    implements Part {}
