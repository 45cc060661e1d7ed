/// The bucket over recorded history: `./peil replay`, for research, evaluation and the check of an import. No Spring,
/// no database.
@NullMarked
@NamedInterface("replay")
package nl.peil.warning.replay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
