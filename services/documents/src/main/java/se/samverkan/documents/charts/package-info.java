/** Charts as they are drawn: where each bar and each word stands, and the picture of it. */
@NullMarked
package se.samverkan.documents.charts;

import org.jspecify.annotations.NullMarked;
