/** What happens to the import of minutes. */
@NullMarked
package se.samverkan.events.imports;

import org.jspecify.annotations.NullMarked;
