package nl.peil.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// @param mail whether there is a mail server at all
record OutboxPage(List<Waiting> waiting, List<Sent> sent, boolean mail) {

    /// @param problem why it hasn't gone by mail: a message key
    record Waiting(UUID id, String name, Instant made, String problem, SharePage share) {}

    record Sent(UUID id, String name, @Nullable String email, Instant sent) {}

    static OutboxPage of(List<Note> notes, Function<Note, SharePage> share, boolean mail) {
        return new OutboxPage(
                notes.stream()
                        .filter(Note::waits)
                        .map(note -> new Waiting(note.id(), note.name(), note.made(), problem(note), share.apply(note)))
                        .toList(),
                notes.stream()
                        .filter(note -> note.sent() != null)
                        .map(note -> new Sent(note.id(), note.name(), note.email(), note.sent()))
                        .toList(),
                mail);
    }

    private static String problem(Note note) {
        if (note.email() == null) return "notice.note.no-address";
        return note.problem() == null ? "notice.note.under-way" : note.problem();
    }
}
