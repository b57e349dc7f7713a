/** What the application adds to asking each member for its position. */
@NullMarked
package se.samverkan.application.positions;

import org.jspecify.annotations.NullMarked;
