/** The shipped samples: how the PDF and DOCX files are made, and what is read from each. */
@NullMarked
package se.samverkan.minutesreader.samples;

import org.jspecify.annotations.NullMarked;
