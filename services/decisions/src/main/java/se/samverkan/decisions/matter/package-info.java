/** A matter, from when it is opened through every item it is taken up at. */
@NullMarked
package se.samverkan.decisions.matter;

import org.jspecify.annotations.NullMarked;
