package se.samverkan.application.documents;

import org.jspecify.annotations.Nullable;
import se.samverkan.decisionregister.decisions.ExtractShown;

/**
 * What the hash of a file says.
 *
 * @param sha256 of the file
 * @param signedOff whether somebody signed it off here; a file that was changed since has another
 *     hash
 * @param extract null when nobody did
 */
public record CheckedExtract(String sha256, boolean signedOff, @Nullable ExtractShown extract) {}
