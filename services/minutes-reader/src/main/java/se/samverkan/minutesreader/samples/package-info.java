/** Minutes of invented bodies that come with the product, to show it and to test it. */
@NullMarked
package se.samverkan.minutesreader.samples;

import org.jspecify.annotations.NullMarked;
