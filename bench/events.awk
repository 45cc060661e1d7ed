# Writes the history of `many` collaborations, as Peil imports it: sessions and what both sides answered, to this day.
# awk -v many=1500 -v today=$(date +%s) -f events.awk
function pick(list, from) { return from[int(rand() * list) + 1] }
function score(level,  s) { s = int((level + (rand() - 0.5) * 2) * 2) / 2; return s > 10 ? 10 : s < 0 ? 0 : s }
function scores(level) { return score(level) "," score(level) "," score(level) "," score(level) "," score(level) }
BEGIN {
    srand(20260105)
    split("none none none small big", friction, " ")
    split("yes yes yes yes doubt", go_on, " ")
    print "collaboration,date,event,party,heard,goals,structure,direction,expertise,friction,continue"
    for (n = 1; n <= many; n++) {
        name = sprintf("b%05d", n)
        sessions = 6 + int(rand() * 30)
        level = 6 + rand() * 3.5
        # A third still goes on; the others ended in the two years before.
        last = today - 86400 * (rand() < 0.33 ? int(rand() * 14) + 1 : 15 + int(rand() * 700))
        for (s = sessions; s > 0; s--) {
            day = strftime("%Y-%m-%d", last - (s - 1) * 7 * 86400, 1)
            if (rand() < 0.07) { print name "," day ",cancelled_by_client,,,,,,,,"; continue }
            print name "," day ",held,,,,,,,,"
            if (rand() < 0.8) print name "," day ",evaluated,client," scores(level) "," pick(5, friction) "," pick(5, go_on)
            if (rand() < 0.9) print name "," day ",evaluated,organizer," scores(level) ",,"
        }
    }
}
