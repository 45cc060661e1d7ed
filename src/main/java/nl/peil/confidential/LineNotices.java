package nl.peil.confidential;

import nl.peil.notice.Mails;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import org.springframework.stereotype.Service;

/// Tells a confidant that something has come in: not what, from whom or how much. Once a day at most, and nothing is
/// kept of it.
@Service
public class LineNotices {

    private final Lines lines;
    private final Confidants confidants;
    private final LineDesk desk;
    private final Mails mails;
    private final Practices practices;

    LineNotices(Lines lines, Confidants confidants, LineDesk desk, Mails mails, Practices practices) {
        this.lines = lines;
        this.confidants = confidants;
        this.desk = desk;
        this.mails = mails;
        this.practices = practices;
    }

    /// How many conversations wait for an answer by her who reads the line; none for anybody else.
    public int waiting(OrganizerId organizer) {
        return desk.waiting(organizer);
    }

    /// How somebody stands to the practice's line.
    public enum Standing {
        /// It isn't hers to read.
        ELSEWHERE,
        /// She was chosen, and nobody can write to her yet.
        KEYLESS,
        READING
    }

    public Standing standing(OrganizerId organizer) {
        return confidants
                .of(organizer)
                .map(one -> one.keys() == null ? Standing.KEYLESS : Standing.READING)
                .orElse(Standing.ELSEWHERE);
    }

    /// Everybody for whom something waits.
    void tell() {
        lines.own()
                .ifPresent(line -> confidants.reading(line.id()).stream()
                        .map(Confidant::organizer)
                        .filter(organizer -> waiting(organizer) > 0)
                        .flatMap(organizer -> practices.recipient(organizer).stream())
                        .forEach(recipient -> mails.send(recipient, "confidential.notice.mail", "/line-desk")));
    }
}
