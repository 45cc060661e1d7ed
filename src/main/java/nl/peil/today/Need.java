package nl.peil.today;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/// Something that asks for the organizer: what, about whom, and the page to do it on.
///
/// @param at the moment it is about, when that says something
record Need(Kind kind, String client, @Nullable ZonedDateTime at, String href) {

    /// In the order in which a person would take them up.
    enum Kind {
        /// The work waits for a talk.
        BUMP_TALK("pause"),
        /// After the session that followed a talk: is it all right again?
        BUMP_ANSWER("check"),
        /// A talk was two weeks ago, and nobody met since.
        BUMP_ASK("chat"),
        /// Not both say that it is all right again.
        BUMP_FIT("balance"),
        /// She chose to let a colleague look along, and its day has come.
        FIT_PEER_REVIEW("chat"),
        /// She chose to hand over, and its day has come.
        FIT_HAND_OVER("hand"),
        /// A message that she wanted to sleep on has cooled off.
        DRAFT("chat"),
        /// Somebody asked for an organizer: three have to be named, or it is time to ask whether it worked out.
        REFERRAL("hand"),
        /// A session is over, and nobody said what became of it.
        SETTLE("clock"),
        /// What the client gave has opened and hasn't been looked at.
        LOOK("eye"),
        /// The client wants to look together, and only then.
        LOOK_TOGETHER("hand"),
        /// The organizer's own evaluation.
        GIVE("gauge"),
        /// The trial is over, and the organizer hasn't said how to go on.
        DECIDE("balance"),
        /// The client would like something else in the agreement.
        WISH("chat"),
        /// The agreement waits for the organizer's yes.
        CONFIRM("paper"),
        /// The client told how she likes to work.
        EXPECTATION("collaborations"),
        /// The client hasn't answered; one friendly reminder is in place.
        REMIND("mail"),
        /// The pause is over.
        PAUSE_OVER("pause"),
        /// A client is on the way to somebody else, and it is this organizer's turn.
        HANDOVER("hand"),
        /// A colleague asks her to go on with somebody.
        HANDOVER_ASKED("hand"),
        /// Weeks after the end it is time to ask how she is.
        AFTERCARE("chat"),
        /// She said something after the end.
        AFTERWARDS("eye"),
        /// A closing that was begun.
        CLOSING("anchor"),
        /// Nobody said when they meet again.
        PLAN("week");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }
    }
}
