/** Tests of texts. */
@NullMarked
package se.samverkan.platform.texts;

import org.jspecify.annotations.NullMarked;
