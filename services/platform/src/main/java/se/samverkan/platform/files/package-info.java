/** Files that people attach: kept under the hash of their content, and never changed. */
@NullMarked
package se.samverkan.platform.files;

import org.jspecify.annotations.NullMarked;
