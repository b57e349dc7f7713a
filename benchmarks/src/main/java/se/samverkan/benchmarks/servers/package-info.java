/**
 * What is measured: the product in this process or in one of its own, and the databases below it.
 */
@NullMarked
package se.samverkan.benchmarks.servers;

import org.jspecify.annotations.NullMarked;
