/// The bucket over recorded history: `./peil replay`, for research, evaluation and the check of an import. No Spring,
/// no database.
@NullMarked
package nl.peil.warning.replay;

import org.jspecify.annotations.NullMarked;
