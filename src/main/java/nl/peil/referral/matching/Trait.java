package nl.peil.referral.matching;

/// What a need can ask for, and an offer can hold. Those of a group say the same kind of thing.
public enum Trait {
    ADHD_AUTISM(Group.SPECIALISM),
    CHRONIC_DISORGANISATION(Group.SPECIALISM),
    HOARDING(Group.SPECIALISM),
    ADMINISTRATION(Group.SPECIALISM),
    MOVING_BEREAVEMENT(Group.SPECIALISM),
    WORKPLACE(Group.SPECIALISM),
    DIGITAL(Group.SPECIALISM),

    ALONE(Group.HOUSEHOLD),
    COUPLE(Group.HOUSEHOLD),
    YOUNG_CHILDREN(Group.HOUSEHOLD),
    TEENAGERS(Group.HOUSEHOLD),
    OLDER(Group.HOUSEHOLD),
    SEVERAL_GENERATIONS(Group.HOUSEHOLD),

    DUTCH(Group.LANGUAGE),
    ENGLISH(Group.LANGUAGE),
    FRISIAN(Group.LANGUAGE),
    GERMAN(Group.LANGUAGE),
    FRENCH(Group.LANGUAGE),
    TURKISH(Group.LANGUAGE),
    ARABIC(Group.LANGUAGE),
    POLISH(Group.LANGUAGE),
    UKRAINIAN(Group.LANGUAGE),
    SIGN_LANGUAGE(Group.LANGUAGE),

    PRIVATE(Group.FUNDING),
    EMPLOYER(Group.FUNDING),
    PGB(Group.FUNDING),
    WMO(Group.FUNDING),
    WLZ(Group.FUNDING),
    JEUGDWET(Group.FUNDING),
    ZVW(Group.FUNDING),

    WEEKDAYS(Group.MOMENT),
    EVENINGS(Group.MOMENT),
    WEEKENDS(Group.MOMENT);

    /// How a group counts: one of what is needed must be there, or more of it is better.
    public enum Group {
        SPECIALISM(false),
        HOUSEHOLD(false),
        LANGUAGE(true),
        FUNDING(true),
        MOMENT(true);

        private final boolean must;

        Group(boolean must) {
            this.must = must;
        }

        /// Is an offer without any of what is needed in this group no match at all?
        public boolean must() {
            return must;
        }
    }

    private final Group group;

    Trait(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    long bit() {
        return 1L << ordinal();
    }

    static long bits(Iterable<Trait> traits) {
        long bits = 0;
        for (var trait : traits) bits |= trait.bit();
        return bits;
    }

    /// All traits of a group.
    static long bits(Group group) {
        long bits = 0;
        for (var trait : values()) if (trait.group == group) bits |= trait.bit();
        return bits;
    }
}
