/// Evaluations of the past, brought in from a file.
@NullMarked
package nl.peil.evaluation.history;

import org.jspecify.annotations.NullMarked;
