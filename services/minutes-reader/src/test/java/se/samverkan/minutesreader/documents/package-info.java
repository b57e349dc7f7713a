/** Documents of every format and of none. */
@NullMarked
package se.samverkan.minutesreader.documents;

import org.jspecify.annotations.NullMarked;
