/** Reads minutes of Swedish boards and co-operations: a document in, a structured reading out. */
@NullMarked
package se.samverkan.minutesreader;

import org.jspecify.annotations.NullMarked;
